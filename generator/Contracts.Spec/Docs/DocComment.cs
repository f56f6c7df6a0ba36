namespace Contracts.Spec.Docs;

/// <summary>Builds the content of one XML documentation comment, a line per element, joined by <c>\n</c>.</summary>
internal sealed class DocComment
{
    private readonly List<string> _lines = [];
    private readonly List<string> _remarks = [];

    /// <param name="description">Text of the contract: its first paragraph is the summary, the others are remarks.</param>
    /// <param name="otherwise">The summary where there is no description.</param>
    public DocComment(string? description, string otherwise)
    {
        var paragraphs = DocText.Paragraphs(description ?? "");
        _lines.Add("<summary>" + (paragraphs.Count > 0 ? paragraphs[0] : DocText.Inline(otherwise)) + "</summary>");
        _remarks.AddRange(paragraphs.Skip(1));
    }

    /// <summary>Adds a paragraph of finished XML to the remarks.</summary>
    public DocComment Remark(string? xml)
    {
        if (xml is not null)
        {
            _remarks.Add(xml);
        }

        return this;
    }

    /// <summary>Adds text of the contract to the remarks.</summary>
    public DocComment Remarks(string text)
    {
        _remarks.AddRange(DocText.Paragraphs(text));
        return this;
    }

    /// <summary>Adds an element behind the summary; <paramref name="tag"/> may have attributes.</summary>
    public DocComment Element(string tag, string xml)
    {
        _lines.Add($"<{tag}>{xml}</{tag.Split(' ')[0]}>");
        return this;
    }

    public override string ToString()
    {
        var lines = new List<string>(_lines);
        if (_remarks.Count > 0)
        {
            lines.Insert(1, "<remarks>\n" + string.Join('\n', _remarks.Select(remark => "<para>" + remark + "</para>")) + "\n</remarks>");
        }

        return string.Join('\n', lines);
    }
}
