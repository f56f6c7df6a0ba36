using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Docs;

/// <summary>Documents operations: what they do, take, give, and how they fail.</summary>
internal sealed class OperationDocs(SpecDocument document, SchemaDocs schemaDocs)
{
    public string Of(Operation operation, IReadOnlyList<PreparedParameter> parameters, bool hasBody)
    {
        var node = operation.Value.Node;
        var summary = node.GetString("summary");
        var description = node.GetString("description");
        var comment = new DocComment(summary ?? description, $"{operation.Method.ToUpperInvariant()} {operation.Path}");
        if (summary is not null && description is not null && description != summary)
        {
            comment.Remarks(description);
        }

        comment.Remark($"HTTP: {DocText.Code(operation.Method.ToUpperInvariant() + " " + operation.Path)}.").Remark(schemaDocs.Source(operation.Value.Pointer));
        AddParameters(comment, operation, parameters, hasBody);
        AddResponses(comment, operation);
        return comment.ToString();
    }

    private void AddParameters(DocComment comment, Operation operation, IReadOnlyList<PreparedParameter> parameters, bool hasBody)
    {
        foreach (var (identifier, source, _, _) in parameters)
        {
            var text = source.Node.GetString("description") ?? $"The {source.Node.GetString("in")} parameter `{source.Node.GetString("name")}`.";
            comment.Element($"param name=\"{identifier.TrimStart('@')}\"", DocText.Inline(text));
        }

        if (hasBody)
        {
            var body = operation.Value["requestBody"] is { } entry ? document.Follow(entry).Node.GetString("description") : null;
            comment.Element($"param name=\"{ParameterBuilder.BodyName}\"", DocText.Inline(body ?? "The request body."));
        }

        comment.Element($"param name=\"{ParameterBuilder.CancellationName}\"", "Cancels the call.");
    }

    private void AddResponses(DocComment comment, Operation operation)
    {
        var failures = new List<string>();
        var hasReturn = false;
        foreach (var (status, entry) in operation.Value["responses"]?.Members() ?? [])
        {
            var response = document.Follow(entry);
            var description = response.Node.GetString("description") ?? "";
            if (!status.Name.StartsWith('2'))
            {
                var text = DocText.Inline(description).TrimEnd('.');
                failures.Add(status.Name == "default" ? $"Any other status: {text}." : $"{DocText.Escape(status.Name)}: {text}.");
            }
            else if (!hasReturn && response["content"] is { Node.Members.Count: > 0 })
            {
                hasReturn = true;
                comment.Element("returns", DocText.Inline(description.Length > 0 ? description : "The response."));
            }
        }

        var prefix = "The server answered with another status than success, or with content that the contract does not describe.";
        comment.Element("exception cref=\"ApiException\"", failures.Count == 0 ? prefix : prefix + "\n" + string.Join('\n', failures.Select(failure => "<para>" + failure + "</para>")) + "\n");
    }
}
