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
    public TextChange? Replace(JsonNode value) => Change(_span, Write(value, QuoteAt(_text.IndexAt(_span.Start))));

    /// <summary>Adds members to the object that begins where the span does.</summary>
    public TextChange? Add(JsonNode members)
    {
        if (Read() is not { } root || _text.IndexAt(_span.Start) is not { } start || Find(root, start) is not { } target)
        {
            return null;
        }

        var layout = new JsonLayout(_text.Value, target);
        var quote = target.Members.Count > 0 ? QuoteAt(target.Members[0].NameSpan.Offset) : '"';
        var added = members.Members.Select(member => Write(JsonNode.String(member.Name), quote) + layout.Colon + Write(member.Value, quote));
        var position = target.Members.Count > 0 ? _text.SpanOf(layout.End - 1, 1).End : _span.End;
        return Change(new TextSpan(position, 0), (target.Members.Count > 0 ? layout.Comma : "") + string.Join(layout.Comma, added));
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

    /// <summary>Newtonsoft.Json reads strings in single quotes as well, which C# need not escape.</summary>
    private char QuoteAt(int? index) => index < _text.Value.Length && _text.Value[index.Value] == '\'' ? '\'' : '"';

    private static string Write(JsonNode value, char quote)
    {
        var json = value.ToString();
        return value.Kind == JsonKind.String && quote == '\''
            ? "'" + json.Substring(1, json.Length - 2).Replace("\\\"", "\"").Replace("'", "\\'") + "'"
            : json;
    }
}
