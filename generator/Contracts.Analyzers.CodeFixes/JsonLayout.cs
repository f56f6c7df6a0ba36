using Contracts.Schema;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>How the members of a JSON object are laid out, so that more can be added alike.</summary>
internal sealed class JsonLayout
{
    /// <param name="text">The text that the object stands in.</param>
    /// <param name="node">The object.</param>
    public JsonLayout(string text, JsonNode node)
    {
        var end = node.Span.Offset + 1;
        foreach (var member in node.Members)
        {
            var start = member.NameSpan.Offset;
            var nameEnd = start + member.NameSpan.Length;
            var colon = text.IndexOf(':', nameEnd);
            Comma = "," + WhiteSpaceBefore(text, start, end);
            Colon = WhiteSpaceBehind(text, nameEnd) + ":" + WhiteSpaceBehind(text, colon + 1);
            end = member.Value.Span.Offset + member.Value.Span.Length;
        }

        End = end;
    }

    /// <summary>What stands between two members.</summary>
    public string Comma { get; } = ",";

    /// <summary>What stands between a name and its value.</summary>
    public string Colon { get; } = ":";

    /// <summary>The first character behind the last member.</summary>
    public int End { get; }

    private static string WhiteSpaceBefore(string text, int position, int from)
    {
        var start = position;
        while (start > from && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, position - start);
    }

    private static string WhiteSpaceBehind(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(position, end - position);
    }
}
