using System.Text;
using System.Xml;

namespace Contracts.Generator.Emitting;

/// <summary>Makes any text fit for one line of an XML doc comment.</summary>
internal static class XmlDoc
{
    /// <summary>
    /// The text with markup escaped, each run of white space (line ends that only C# knows included) as one space, and no character
    /// that XML does not have.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
                {
                    escaped.Append(' ');
                }
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(c))
            {
                _ = c switch
                {
                    '&' => escaped.Append("&amp;"),
                    '<' => escaped.Append("&lt;"),
                    '>' => escaped.Append("&gt;"),
                    _ => escaped.Append(c),
                };
            }
        }

        return escaped.ToString().TrimEnd(' ');
    }
}
