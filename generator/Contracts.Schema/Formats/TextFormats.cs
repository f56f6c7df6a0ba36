namespace Contracts.Schema;

/// <summary>UUIDs (RFC 4122), JSON pointers (RFC 6901), regular expressions (ECMA-262) and Base64 (RFC 4648).</summary>
internal static class TextFormats
{
    private const string UuidMask = "00000000-0000-0000-0000-000000000000";

    public static bool IsUuid(string text)
    {
        for (var i = 0; i < text.Length && text.Length == UuidMask.Length; i++)
        {
            if (UuidMask[i] == '-' ? text[i] != '-' : !TextScanner.IsHexDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length == UuidMask.Length;
    }

    public static bool IsRegex(string text) => !EcmaPattern.Of(text).IsMalformed;

    public static bool IsJsonPointer(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return text[0] == '/';
    }

    public static bool IsRelativeJsonPointer(string text)
    {
        var scanner = new TextScanner(text);
        var digits = scanner.TakeWhile(TextScanner.IsDigit);
        var rest = text.Substring(digits);
        return digits > 0 && (digits == 1 || text[0] != '0') && (rest == "#" || IsJsonPointer(rest));
    }

    public static bool IsBase64(string text)
    {
        var length = text.Length;
        while (length > 0 && text[length - 1] == '=')
        {
            length--;
        }

        for (var i = 0; i < length; i++)
        {
            if (!TextScanner.IsLetter(text[i]) && !TextScanner.IsDigit(text[i]) && text[i] is not ('+' or '/'))
            {
                return false;
            }
        }

        return text.Length % 4 == 0 && text.Length - length <= 2;
    }
}
