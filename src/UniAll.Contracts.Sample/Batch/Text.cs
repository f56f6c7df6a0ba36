namespace UniAll.Contracts.Sample.Batch;

/// <summary>Foreign text for a terminal.</summary>
internal static class Text
{
    /// <summary>The text on one line, without control characters, cut where it is longer.</summary>
    public static string OneLine(string text, int maxLength)
    {
        var line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return line.Length > maxLength ? line[..(maxLength - 1)] + "…" : line;
    }
}
