using Contracts.Analyzers.JsonText;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>Changes JSON text in its literal, and keeps how the literal and the JSON are written.</summary>
internal sealed class JsonTextEdit
{
    private readonly LiteralText _text;
    private readonly LiteralForm _form;
    private readonly TextSpan _span;

    private JsonTextEdit(LiteralText text, LiteralForm form, TextSpan span)
    {
        _text = text;
        _form = form;
        _span = span;
    }

    /// <summary>The edit of a span inside a string literal; <see langword="null"/> where the span is anything else.</summary>
    public static JsonTextEdit? At(SyntaxNode root, TextSpan span, SemanticModel? model)
    {
        if (root.FindToken(span.Start).Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression || expression.Span == span)
        {
            return null;
        }

        expression = (ExpressionSyntax?)expression.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() ?? expression;
        return TextOrigins.Read(ContractMark.Whole(expression), model) is { } text && text.FormAt(span) is { } form ? new JsonTextEdit(text, form, span) : null;
    }

    /// <summary>Puts a value where the span is.</summary>
    public TextChange? Replace(JsonNode value) => Change(_span, new JsonQuotes(_text.Value, Read()).Write(value, _text.IndexAt(_span.Start)));

    /// <summary>Gives the member whose name is where the span is another name.</summary>
    public TextChange? Rename(string name) => Change(_span, new JsonQuotes(_text.Value, Read()).WriteName(name, _text.IndexAt(_span.Start)));

    /// <summary>Adds members to the object that begins where the span does.</summary>
    public TextChange? Add(JsonNode members)
    {
        if (Read() is not { } root || _text.IndexAt(_span.Start) is not { } start || Find(root, start) is not { } target)
        {
            return null;
        }

        var layout = new JsonLayout(_text.Value, target);
        var quotes = new JsonQuotes(_text.Value, root);
        int? last = target.Members.Count > 0 ? target.Members[target.Members.Count - 1].NameSpan.Offset : null;
        var added = members.Members.Select(member => quotes.WriteName(member.Name, last) + layout.Colon + quotes.Write(member.Value));
        var position = last is null ? _span.End : _text.SpanOf(layout.End - 1, 1).End;
        return Change(new TextSpan(position, 0), (last is null ? "" : layout.Comma) + string.Join(layout.Comma, added));
    }

    private TextChange? Change(TextSpan span, string json) => _form.Write(json) is { } written ? new TextChange(span, written) : null;

    private JsonNode? Read()
    {
        try
        {
            return JsonReader.Read(_text.Value, JsonDialect.Newtonsoft, _text.Holes);
        }
        catch (JsonSyntaxException)
        {
            return null;
        }
    }

    private static JsonNode? Find(JsonNode node, int start) =>
        node.Kind == JsonKind.Object && node.Span.Offset == start
            ? node
            : node.Items.Concat(node.Members.Select(member => member.Value)).Select(part => Find(part, start)).FirstOrDefault(found => found is not null);
}
