using System.Globalization;
using System.Text;

namespace Contracts.Schema;

/// <summary>Writes values as C# literals on one line that no content can leave.</summary>
internal static class CSharpLiteral
{
    /// <summary>The value as a regular string literal in ASCII, quotes included.</summary>
    public static string String(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                continue;
            }

            text.Append(value, plain, i - plain).Append('\\');
            plain = i + 1;
            if (c is '"' or '\\')
            {
                text.Append(c);
            }
            else
            {
                text.Append('u').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return text.Append(value, plain, value.Length - plain).Append('"').ToString();
    }
}
