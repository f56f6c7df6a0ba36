namespace Contracts.Schema;

/// <summary>URIs (RFC 3986) and, with characters beyond ASCII, IRIs (RFC 3987).</summary>
internal static class UriFormats
{
    /// <summary>Unreserved characters and delimiters within a part.</summary>
    private static readonly TextPart Symbols = "-._~!$&'()*+,;=";

    public static bool IsUri(string text) => IsReference(text, isInternational: false) && HasScheme(text);

    public static bool IsUriReference(string text) => IsReference(text, isInternational: false);

    public static bool IsIri(string text) => IsReference(text, isInternational: true) && HasScheme(text);

    public static bool IsIriReference(string text) => IsReference(text, isInternational: true);

    private static bool HasScheme(string text) => SchemeLength(text) > 0;

    /// <summary>The length of the scheme; 0 where there is none.</summary>
    private static int SchemeLength(TextPart text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && TextScanner.IsLetter(text[0]) && text.Slice(0, colon).All(static c => TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || c is '+' or '-' or '.')
            ? colon
            : 0;
    }

    private static bool IsReference(TextPart text, bool isInternational)
    {
        var (rest, fragment) = text.Cut('#');
        (rest, var query) = rest.Cut('?');
        var scheme = SchemeLength(rest);
        rest = scheme > 0 ? rest.From(scheme + 1) : rest;
        if (!Consists(query, "/?:@", isInternational) || !Consists(fragment, "/?:@", isInternational))
        {
            return false;
        }

        if (!rest.StartsWith("//"))
        {
            // Without a scheme, a colon in the first segment would look like one.
            var firstSegment = rest.Cut('/').Before;
            return Consists(rest, "/:@", isInternational) && (scheme > 0 || !firstSegment.Contains(':'));
        }

        var slash = rest.IndexOf('/', 2);
        var authority = slash < 0 ? rest.From(2) : rest.Slice(2, slash - 2);
        return IsAuthority(authority, isInternational) && Consists(slash < 0 ? "" : rest.From(slash), "/:@", isInternational);
    }

    private static bool IsAuthority(TextPart authority, bool isInternational)
    {
        var at = authority.LastIndexOf('@');
        var host = authority.From(at + 1);
        if (at >= 0 && !Consists(authority.Slice(0, at), ":", isInternational))
        {
            return false;
        }

        var bracket = host.StartsWith("[") ? host.IndexOf(']') : -1;
        var colon = host.IndexOf(':', Math.Max(bracket, 0));
        var port = colon < 0 ? "" : host.From(colon + 1);
        host = colon < 0 ? host : host.Slice(0, colon);
        return port.All(TextScanner.IsDigit)
            && (bracket >= 0 ? bracket == host.Length - 1 && IsAddress(host.Slice(1, bracket - 1)) : Consists(host, "", isInternational));
    }

    private static bool IsAddress(TextPart text) =>
        HostFormats.IsIPv6(text) || (text.Length > 3 && text[0] is 'v' or 'V' && Consists(text.From(1), ":", isInternational: false));

    private static bool Consists(TextPart text, TextPart also, bool isInternational)
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
            else if (!(TextScanner.IsLetter(c) || TextScanner.IsDigit(c) || Symbols.Contains(c) || also.Contains(c) || (isInternational && c >= '\u00a0')))
            {
                return false;
            }
        }

        return true;
    }
}
