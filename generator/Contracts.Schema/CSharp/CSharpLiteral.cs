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
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case >= ' ' and <= '~':
                    text.Append(c);
                    break;
                default:
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return text.Append('"').ToString();
    }
}
