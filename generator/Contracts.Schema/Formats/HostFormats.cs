namespace Contracts.Schema;

/// <summary>Host names (RFC 1123), IP addresses (RFC 2673, RFC 4291) and e-mail addresses (RFC 5321).</summary>
internal static class HostFormats
{
    private const int LongestHostName = 253;
    private const int LongestLabel = 63;
    private const int LongestLocalPart = 64;
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    public static bool IsHostName(string text) => IsHostName(text, isInternational: false);

    public static bool IsInternationalHostName(string text) => IsHostName(text.Replace('。', '.').Replace('．', '.').Replace('｡', '.'), isInternational: true);

    public static bool IsEmail(string text) => IsEmail(text, isInternational: false);

    public static bool IsInternationalEmail(string text) => IsEmail(text, isInternational: true);

    public static bool IsIPv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsOctet);
    }

    public static bool IsIPv6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return CountGroups(text, mayEndInIPv4: true) == 8;
        }

        var front = CountGroups(text.Substring(0, gap), mayEndInIPv4: false);
        var back = CountGroups(text.Substring(gap + 2), mayEndInIPv4: true);
        return front >= 0 && back >= 0 && front + back <= 7;
    }

    private static bool IsOctet(string text) =>
        text.Length is >= 1 and <= 3 && text.All(TextScanner.IsDigit) && (text.Length == 1 || text[0] != '0') && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) <= 255;

    /// <summary>How many groups of 16 bits a list has; negative where it is malformed.</summary>
    private static int CountGroups(string text, bool mayEndInIPv4)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var groups = text.Split(':');
        var last = groups[groups.Length - 1];
        var endsInIPv4 = mayEndInIPv4 && IsIPv4(last);
        var isWellFormed = groups.Take(groups.Length - 1).All(IsGroup) && (endsInIPv4 || IsGroup(last));
        return isWellFormed ? groups.Length + (endsInIPv4 ? 1 : 0) : -1;
    }

    private static bool IsGroup(string text) => text.Length is >= 1 and <= 4 && text.All(TextScanner.IsHexDigit);

    private static bool IsHostName(string text, bool isInternational) =>
        text.Length is >= 1 and <= LongestHostName && text.Split('.').All(label => IsLabel(label, isInternational));

    private static bool IsLabel(string label, bool isInternational)
    {
        var isPlain = label.Length is >= 1 and <= LongestLabel
            && label[0] != '-' && label[label.Length - 1] != '-'
            && label.All(c => c == '-' || TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || (isInternational && c >= '\u0080' && !char.IsWhiteSpace(c)));

        // Hyphens in the third and fourth place are for names in Punycode.
        var isReserved = label.Length >= 4 && label[2] == '-' && label[3] == '-';
        return isPlain && (!isReserved || label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsEmail(string text, bool isInternational)
    {
        var at = text.LastIndexOf('@');
        return at is >= 1 and <= LongestLocalPart
            && IsLocalPart(text.Substring(0, at), isInternational)
            && IsDomain(text.Substring(at + 1), isInternational);
    }

    private static bool IsLocalPart(string text, bool isInternational)
    {
        bool IsOther(char c) => isInternational && c >= '\u0080';
        if (text.Length >= 2 && text[0] == '"' && text[text.Length - 1] == '"')
        {
            var quoted = text.Substring(1, text.Length - 2).Replace("\\\\", "").Replace("\\\"", "");
            return quoted.All(c => c is (>= ' ' and <= '~' and not '"' and not '\\') || IsOther(c));
        }

        return text.Split('.').All(atom => atom.Length > 0
            && atom.All(c => TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || AtomSymbols.Contains(c) || IsOther(c)));
    }

    private static bool IsDomain(string text, bool isInternational)
    {
        if (text.Length < 2 || text[0] != '[' || text[text.Length - 1] != ']')
        {
            return isInternational ? IsInternationalHostName(text) : IsHostName(text);
        }

        var address = text.Substring(1, text.Length - 2);
        return address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IsIPv6(address.Substring(5)) : IsIPv4(address);
    }
}
