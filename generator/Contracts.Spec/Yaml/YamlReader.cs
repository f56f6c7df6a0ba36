using Contracts.Schema;
using SharpYaml;
using SharpYaml.Events;

namespace Contracts.Spec.Yaml;

/// <summary>
/// Reads one YAML 1.2 document into <see cref="JsonNode"/>s with positions, under the core schema. What JSON can't hold (keys that
/// are no scalars, tags of one's own, infinity) is refused, so that every reader of the result sees the same values.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Deeper nesting is refused: no contract needs it, and recursion must end.</summary>
    public const int MaxDepth = 512;

    private readonly IParser _parser;
    private readonly YamlText _text;
    private readonly YamlAnchors _anchors = new();
    private ParsingEvent _current;

    private YamlReader(YamlText text)
    {
        _text = text;
        _parser = Parser.CreateParser(new StringReader(text.ForParser), MaxDepth);
        _current = Next();
    }

    /// <summary>Reads the one document in <paramref name="text"/>.</summary>
    /// <exception cref="JsonSyntaxException">The text is not YAML, holds no or several documents, or can't be said in JSON.</exception>
    public static JsonNode Read(string text)
    {
        var source = new YamlText(text);
        try
        {
            return new YamlReader(source).ReadDocument();
        }
        catch (YamlException error)
        {
            throw new JsonSyntaxException(YamlSyntaxMessage.Of(error, text), source.Span(error.Start.Index, error.End.Index));
        }
    }

    private JsonNode ReadDocument()
    {
        Take<StreamStart>();
        if (_current is StreamEnd)
        {
            throw Error("The file is empty", _current);
        }

        Take<DocumentStart>();
        var root = ReadNode();
        Take<DocumentEnd>();
        return _current is StreamEnd ? root : throw Error("A second YAML document starts here; a contract is one document", _current);
    }

    private JsonNode ReadNode()
    {
        switch (_current)
        {
            case AnchorAlias alias:
                Advance();
                return _anchors.Find(alias.Value, Span(alias));
            case Scalar scalar:
                Advance();
                return Anchored(scalar.Anchor, YamlScalar.Resolve(scalar.Tag, scalar.Style, _text.Restore(scalar.Value), Span(scalar)));
            case SequenceStart sequence:
                CheckTag(sequence, "seq");
                return ReadSequence(sequence);
            case MappingStart mapping:
                CheckTag(mapping, "map");
                return ReadMapping(mapping);
            default:
                throw Error("A YAML value is missing", _current);
        }
    }

    private JsonNode ReadSequence(SequenceStart start)
    {
        Advance();
        _anchors.Open(start.Anchor);
        var items = new List<JsonNode>();
        while (_current is not SequenceEnd)
        {
            items.Add(ReadNode());
        }

        var end = _current;
        Advance();
        return Anchored(start.Anchor, JsonNode.Array(items, _text.Span(start.Start.Index, end.End.Index)));
    }

    private JsonNode ReadMapping(MappingStart start)
    {
        Advance();
        _anchors.Open(start.Anchor);
        var members = new List<JsonMember>();
        var merged = new List<JsonNode>();
        while (_current is not MappingEnd)
        {
            var isMerge = _current is Scalar { Style: ScalarStyle.Plain, Tag: null, Value: "<<" };
            var (key, keySpan) = ReadKey();
            var value = ReadNode();
            if (isMerge)
            {
                merged.Add(value);
            }
            else
            {
                members.Add(new JsonMember(key, keySpan, value));
            }
        }

        var end = _current;
        Advance();
        YamlMerge.Into(members, merged);
        return Anchored(start.Anchor, JsonNode.Object(members, _text.Span(start.Start.Index, end.End.Index)));
    }

    /// <summary>A key as it is written: <c>200:</c> and <c>yes:</c> are names in JSON, never numbers or booleans.</summary>
    private (string Key, SourceSpan Span) ReadKey()
    {
        var at = _current;
        switch (at)
        {
            case Scalar scalar:
                Advance();
                var key = _text.Restore(scalar.Value);
                Anchored(scalar.Anchor, JsonNode.String(key, Span(scalar)));
                return (key, Span(scalar));
            case AnchorAlias alias when _anchors.Find(alias.Value, Span(alias)) is { Kind: JsonKind.String } text:
                Advance();
                return (text.StringValue, Span(alias));
            default:
                throw Error("A key has to be a plain or quoted text, as in JSON", at);
        }
    }

    private void CheckTag(NodeEvent node, string kind)
    {
        if (node.Tag is not (null or "!") && node.Tag != YamlScalar.TagPrefix + kind)
        {
            throw Error($"The tag '{node.Tag}' has no meaning in a contract", node);
        }
    }

    private JsonNode Anchored(string? anchor, JsonNode node)
    {
        _anchors.Close(anchor, node);
        return node;
    }

    private void Take<T>()
        where T : ParsingEvent
    {
        if (_current is not T)
        {
            throw Error("Unexpected YAML structure", _current);
        }

        Advance();
    }

    private void Advance()
    {
        if (_current is not StreamEnd)
        {
            _current = Next();
        }
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() && _parser.Current is { } next ? next : throw new JsonSyntaxException("The YAML text ends too early", _text.Span(_text.Length, _text.Length));

    private SourceSpan Span(ParsingEvent at) => _text.Span(at.Start.Index, at.End.Index);

    private JsonSyntaxException Error(string message, ParsingEvent at) => new(message, Span(at));
}
