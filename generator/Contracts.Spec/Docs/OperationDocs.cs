using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Docs;

/// <summary>Documents operations: what they do, take, give, and how they fail.</summary>
internal sealed class OperationDocs(SpecDocument document, ShapeReader shapes, SchemaDocs schemaDocs)
{
    public string Of(Operation operation, IReadOnlyList<PreparedParameter> parameters, PreparedBody? body)
    {
        var node = operation.Value.Node;
        var summary = node.GetString("summary") ?? operation.PathItem.Node.GetString("summary");
        var description = node.GetString("description") ?? operation.PathItem.Node.GetString("description");
        var comment = new DocComment(summary ?? description, operation.Title);
        if (summary is not null && description is not null && description != summary)
        {
            comment.Remarks(description);
        }

        comment.Remark($"HTTP: {DocText.Code(operation.Title)}.");
        AddOtherContent(comment, operation, body);
        comment.Remark(schemaDocs.Source(operation.Value.Pointer));
        AddParameters(comment, operation, parameters, body);
        AddResponses(comment, operation);
        return comment.ToString();
    }

    /// <summary>Says which media types the method has no use for, so that nobody looks for them.</summary>
    private void AddOtherContent(DocComment comment, Operation operation, PreparedBody? body)
    {
        if (body is { Content.Others: { Count: > 0 } others })
        {
            comment.Remark($"The contract takes the body as {Codes(others)} too; this method does not send that.");
        }

        var left = operation.Successes(document).SelectMany(success => OfferedContent.OfResponse(success.Response, document, shapes)?.Others ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (left.Count > 0 && operation.Method != "HEAD")
        {
            comment.Remark($"The contract answers in {Codes(left)} too; this method does not ask for that.");
        }
    }

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(DocText.Code));

    private void AddParameters(DocComment comment, Operation operation, IReadOnlyList<PreparedParameter> parameters, PreparedBody? body)
    {
        foreach (var parameter in parameters)
        {
            comment.Element($"param name=\"{parameter.Identifier.TrimStart('@')}\"", DocText.Inline(parameter.Description));
        }

        if (body is not null)
        {
            var description = operation.Value["requestBody"] is { } entry ? document.Follow(entry).Node.GetString("description") : null;
            var isStream = body.Content.Kind == BodyKind.Binary;
            comment.Element(
                $"param name=\"{ParameterBuilder.BodyName}\"",
                DocText.Inline(description ?? "The request body.") + (isStream ? " It is read once, while it is sent, and closed then." : ""));
            if (body.ContentType is { } contentType)
            {
                comment.Element($"param name=\"{contentType.Identifier}\"", DocText.Inline(contentType.Description));
            }
        }

        comment.Element($"param name=\"{ParameterBuilder.CancellationName}\"", "Cancels the call.");
    }

    private void AddResponses(DocComment comment, Operation operation)
    {
        var success = operation.Successes(document).FirstOrDefault(success => success.Response["content"] is { Node.Members.Count: > 0 }).Response;
        if (success is not null && operation.Method != "HEAD")
        {
            var description = success.Node.GetString("description") is { Length: > 0 } text ? text : "The response.";
            var isStream = OfferedContent.OfResponse(success, document, shapes)?.Kind == BodyKind.Binary;
            comment.Element("returns", DocText.Inline(description) + (isStream ? " The caller reads it to its end, and disposes it." : ""));
        }

        var failures = operation.Failures(document).Select(failure => Failure(failure.Status, failure.Response)).ToList();
        var prefix = "The server answered with another status than success, or with content that the contract does not describe.";
        comment.Element("exception cref=\"ApiException\"", failures.Count == 0 ? prefix : prefix + "\n" + string.Join('\n', failures) + "\n");
    }

    private static string Failure(string status, Located response)
    {
        var text = DocText.Inline(response.Node.GetString("description") ?? "").TrimEnd('.');
        return "<para>" + (status == "default" ? "Any other status" : DocText.Escape(status)) + $": {text}.</para>";
    }
}
