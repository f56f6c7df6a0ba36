namespace Contracts.Schema;

/// <summary>Host names (RFC 1123), IP addresses (RFC 2673, RFC 4291) and e-mail addresses (RFC 5321).</summary>
internal static class HostFormats
{
    private const int LongestHostName = 253;
    private const int LongestLabel = 63;
    private const int LongestLocalPart = 64;

    private static readonly TextPart AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    public static bool IsHostName(string text) => IsHostName(text, isInternational: false);

    public static bool IsInternationalHostName(string text) => IsHostName(text.Replace('。', '.').Replace('．', '.').Replace('｡', '.'), isInternational: true);

    public static bool IsEmail(string text) => IsEmail(text, isInternational: false);

    public static bool IsInternationalEmail(string text) => IsEmail(text, isInternational: true);

    public static bool IsIPv4(string text) => IsIPv4((TextPart)text);

    public static bool IsIPv6(string text) => IsIPv6((TextPart)text);

    public static bool IsIPv6(TextPart text)
    {
        var gap = text.IndexOf(':');
        while (gap >= 0 && (gap + 1 == text.Length || text[gap + 1] != ':'))
        {
            gap = text.IndexOf(':', gap + 1);
        }

        if (gap < 0)
        {
            return CountGroups(text, mayEndInIPv4: true) == 8;
        }

        var front = CountGroups(text.Slice(0, gap), mayEndInIPv4: false);
        var back = CountGroups(text.From(gap + 2), mayEndInIPv4: true);
        return front >= 0 && back >= 0 && front + back <= 7;
    }

    private static bool IsIPv4(TextPart text) => text.AllParts('.', IsOctet, out var count) && count == 4;

    private static bool IsOctet(TextPart text)
    {
        if (text.Length is < 1 or > 3 || !text.All(TextScanner.IsDigit) || (text.Length > 1 && text[0] == '0'))
        {
            return false;
        }

        var number = 0;
        for (var i = 0; i < text.Length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number <= 255;
    }

    /// <summary>How many groups of 16 bits a list has; negative where it is malformed.</summary>
    private static int CountGroups(TextPart text, bool mayEndInIPv4)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var last = text.LastIndexOf(':');
        if (!mayEndInIPv4 || !IsIPv4(text.From(last + 1)))
        {
            return text.AllParts(':', IsGroup, out var groups) ? groups : -1;
        }

        const int GroupsOfIPv4 = 2;
        return last < 0 ? GroupsOfIPv4
            : text.Slice(0, last).AllParts(':', IsGroup, out var before) ? before + GroupsOfIPv4
            : -1;
    }

    private static bool IsGroup(TextPart text) => text.Length is >= 1 and <= 4 && text.All(TextScanner.IsHexDigit);

    private static bool IsHostName(TextPart text, bool isInternational) =>
        text.Length is >= 1 and <= LongestHostName && text.AllParts('.', isInternational ? IsInternationalLabel : IsPlainLabel, out _);

    private static bool IsPlainLabel(TextPart label) => IsLabel(label) && label.All(IsOfLabel);

    private static bool IsInternationalLabel(TextPart label) => IsLabel(label) && label.All(static c => IsOfLabel(c) || (c >= '\u0080' && !char.IsWhiteSpace(c)));

    private static bool IsOfLabel(char c) => c == '-' || TextScanner.IsLetter(c) || TextScanner.IsDigit(c);

    private static bool IsLabel(TextPart label)
    {
        var isBounded = label.Length is >= 1 and <= LongestLabel && label[0] != '-' && label[label.Length - 1] != '-';

        // Hyphens in the third and fourth place are for names in Punycode.
        var isReserved = label.Length >= 4 && label[2] == '-' && label[3] == '-';
        return isBounded && (!isReserved || label.StartsWith("xn--"));
    }

    private static bool IsEmail(TextPart text, bool isInternational)
    {
        var at = text.LastIndexOf('@');
        return at is >= 1 and <= LongestLocalPart && IsLocalPart(text.Slice(0, at), isInternational) && IsDomain(text.From(at + 1), isInternational);
    }

    private static bool IsLocalPart(TextPart text, bool isInternational) =>
        text.Length >= 2 && text[0] == '"' && text[text.Length - 1] == '"'
            ? IsQuoted(text.Slice(1, text.Length - 2), isInternational)
            : text.AllParts('.', isInternational ? IsInternationalAtom : IsAtom, out _);

    private static bool IsQuoted(TextPart text, bool isInternational)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length && text[i + 1] is ('\\' or '"');
            if (isEscape)
            {
                i++;
            }
            else if (text[i] is not (>= ' ' and <= '~' and not '"' and not '\\') && !(isInternational && text[i] >= '\u0080'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtom(TextPart text) => text.Length > 0 && text.All(IsOfAtom);

    private static bool IsInternationalAtom(TextPart text) => text.Length > 0 && text.All(static c => IsOfAtom(c) || c >= '\u0080');

    private static bool IsOfAtom(char c) => TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || AtomSymbols.Contains(c);

    private static bool IsDomain(TextPart text, bool isInternational)
    {
        if (text.Length < 2 || text[0] != '[' || text[text.Length - 1] != ']')
        {
            return isInternational ? IsInternationalHostName(text.ToString()) : IsHostName(text, isInternational: false);
        }

        const string IPv6 = "IPv6:";
        var address = text.Slice(1, text.Length - 2);
        return address.StartsWith(IPv6) ? IsIPv6(address.From(IPv6.Length)) : IsIPv4(address);
    }
}
