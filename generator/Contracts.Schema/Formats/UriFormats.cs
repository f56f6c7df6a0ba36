namespace Contracts.Schema;

/// <summary>URIs (RFC 3986) and, with characters beyond ASCII, IRIs (RFC 3987).</summary>
internal static class UriFormats
{
    private const string Unreserved = "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    public static bool IsUri(string text) => IsReference(text, isInternational: false) && HasScheme(text);

    public static bool IsUriReference(string text) => IsReference(text, isInternational: false);

    public static bool IsIri(string text) => IsReference(text, isInternational: true) && HasScheme(text);

    public static bool IsIriReference(string text) => IsReference(text, isInternational: true);

    private static bool HasScheme(string text) => SchemeLength(text) > 0;

    /// <summary>The length of the scheme; 0 where there is none.</summary>
    private static int SchemeLength(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && TextScanner.IsLetter(text[0]) && text.Take(colon).All(c => TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || "+-.".Contains(c))
            ? colon
            : 0;
    }

    private static bool IsReference(string text, bool isInternational)
    {
        var (rest, fragment) = Cut(text, '#');
        (rest, var query) = Cut(rest, '?');
        var scheme = SchemeLength(rest);
        rest = scheme > 0 ? rest.Substring(scheme + 1) : rest;
        if (!Consists(query, "/?:@", isInternational) || !Consists(fragment, "/?:@", isInternational))
        {
            return false;
        }

        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            // Without a scheme, a colon in the first segment would look like one.
            var firstSegment = Cut(rest, '/').Before;
            return Consists(rest, "/:@", isInternational) && (scheme > 0 || !firstSegment.Contains(':'));
        }

        var slash = rest.IndexOf('/', 2);
        var authority = slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
        return IsAuthority(authority, isInternational) && Consists(slash < 0 ? "" : rest.Substring(slash), "/:@", isInternational);
    }

    private static bool IsAuthority(string authority, bool isInternational)
    {
        var at = authority.LastIndexOf('@');
        var host = authority.Substring(at + 1);
        if (at >= 0 && !Consists(authority.Substring(0, at), ":", isInternational))
        {
            return false;
        }

        var bracket = host.StartsWith("[", StringComparison.Ordinal) ? host.IndexOf(']') : -1;
        var colon = host.IndexOf(':', Math.Max(bracket, 0));
        var port = colon < 0 ? "" : host.Substring(colon + 1);
        host = colon < 0 ? host : host.Substring(0, colon);
        return port.All(TextScanner.IsDigit)
            && (bracket >= 0 ? bracket == host.Length - 1 && IsAddress(host.Substring(1, bracket - 1)) : Consists(host, "", isInternational));
    }

    private static bool IsAddress(string text) =>
        HostFormats.IsIPv6(text) || (text.Length > 3 && text[0] is 'v' or 'V' && Consists(text.Substring(1), ":", isInternational: false));

    private static (string Before, string Behind) Cut(string text, char mark)
    {
        var position = text.IndexOf(mark);
        return position < 0 ? (text, "") : (text.Substring(0, position), text.Substring(position + 1));
    }

    private static bool Consists(string text, string also, bool isInternational)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !TextScanner.IsHexDigit(text[i + 1]) || !TextScanner.IsHexDigit(text[i + 2]))
                {
                    return false;
                }

                i += 2;
            }
            else if (!(TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || Unreserved.Contains(c) || SubDelimiters.Contains(c) || also.Contains(c)
                || (isInternational && c >= '\u00a0')))
            {
                return false;
            }
        }

        return true;
    }
}
