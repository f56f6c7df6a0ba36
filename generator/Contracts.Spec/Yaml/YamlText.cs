using System.Buffers;
using Contracts.Schema;

namespace Contracts.Spec.Yaml;

/// <summary>
/// The text of a YAML file: knows its lines, and shields characters that the parser takes for line breaks, as YAML 1.1 did, though
/// in YAML 1.2 they are ordinary text (U+0085, U+2028, U+2029).
/// </summary>
internal sealed class YamlText
{
    private const string OldLineBreaks = "\u0085\u2028\u2029";

    private static readonly SearchValues<char> AnyOldLineBreak = SearchValues.Create(OldLineBreaks);

    private readonly List<int> _lineStarts = [0];
    private readonly string? _stand;

    public YamlText(string text)
    {
        Length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }

        ForParser = text;
        if (text.AsSpan().ContainsAny(AnyOldLineBreak))
        {
            _stand = UnusedCharacters(text, OldLineBreaks.Length);
            ForParser = Swap(text, OldLineBreaks, _stand);
        }
    }

    public int Length { get; }

    /// <summary>The text to parse; character for character as long as the file.</summary>
    public string ForParser { get; }

    /// <summary>A value that the parser gave, with its own characters back.</summary>
    public string Restore(string value) => _stand is null ? value : Swap(value, _stand, OldLineBreaks);

    public SourceSpan Span(int start, int end)
    {
        start = Math.Clamp(start, 0, Length);
        end = Math.Clamp(end, start, Length);
        var found = _lineStarts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(start, end - start, line + 1, start - _lineStarts[line] + 1);
    }

    private static string UnusedCharacters(string text, int count)
    {
        const char FirstPrivateUse = '\uE000', LastPrivateUse = '\uF8FF';
        var used = text.ToHashSet();
        var unused = new List<char>(count);
        for (var c = FirstPrivateUse; c <= LastPrivateUse && unused.Count < count; c++)
        {
            if (!used.Contains(c))
            {
                unused.Add(c);
            }
        }

        return unused.Count == count
            ? new string(unused.ToArray())
            : throw new JsonSyntaxException("The file uses every private-use character", default);
    }

    private static string Swap(string text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
