using System.Globalization;
using System.Text;

namespace Contracts.Schema;

/// <summary>Makes C# identifiers from names and values of a contract.</summary>
internal static class CSharpIdentifier
{
    /// <summary>
    /// The name in Pascal case: <c>extra_body</c> becomes <c>ExtraBody</c>, <c>createVideoTask</c> <c>CreateVideoTask</c>,
    /// <c>wan2.6-video-720p</c> <c>Wan2_6Video720p</c>, <c>1280*720</c> with the prefix <c>Size</c> <c>Size1280x720</c>.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="prefix">Put in front where the result would not start with a letter; itself an identifier.</param>
    public static string Pascal(string name, string prefix)
    {
        var identifier = new StringBuilder(name.Length);
        var startsWord = true;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsWordPart(c))
            {
                identifier.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
                continue;
            }

            startsWord = true;
            var betweenDigits = i > 0 && i + 1 < name.Length && char.IsDigit(name[i - 1]) && char.IsDigit(name[i + 1]);
            if (betweenDigits)
            {
                identifier.Append(c is '*' or '\u00D7' ? 'x' : '_');
            }
            else if (c == '-' && i + 1 < name.Length && char.IsDigit(name[i + 1]) && identifier.Length == 0)
            {
                identifier.Append("Minus");
            }
        }

        if (identifier.Length == 0)
        {
            return prefix + "Empty";
        }

        return char.IsLetter(identifier[0]) && !StartsWithMinus(name) ? identifier.ToString() : prefix + identifier;
    }

    /// <summary><paramref name="name"/>, or the name with the lowest number from 2 behind it that is not yet taken; takes it.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static bool StartsWithMinus(string name) => name.Length > 1 && name[0] == '-' && char.IsDigit(name[1]);

    private static bool IsWordPart(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;
}
