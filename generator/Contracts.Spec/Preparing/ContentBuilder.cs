using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared request bodies and responses: JSON, one type each.</summary>
internal sealed class ContentBuilder(SpecDocument document, TypeMapper types, Findings findings)
{
    /// <summary>The request body; <see langword="null"/> where the operation has none.</summary>
    public JsonObject? Request(Operation operation, string name)
    {
        if (operation.Value["requestBody"] is not { } entry)
        {
            return null;
        }

        var body = document.Follow(entry);
        if (body["content"] is not { } content || Json(content, "The request body") is not { } media)
        {
            return null;
        }

        return new JsonObject()
            .Add("x-name", ParameterBuilder.BodyName)
            .Add("required", body.Node.GetBoolean("required"))
            .Add("content", Content(types.Map(media["schema"], name + "Request")));
    }

    /// <summary>The success responses, all with the same content. Failures are exceptions and have no place here.</summary>
    public JsonObject Responses(Operation operation, string name)
    {
        var responses = Successes(operation);
        JsonNode? type = null;
        var responseType = new JsonObject();
        foreach (var (_, response) in responses)
        {
            if (response["content"] is not { Node.Members.Count: > 0 } content || Json(content, "The response") is not { } media)
            {
                continue;
            }

            var mapped = types.Map(media["schema"], name + "Response");
            var node = mapped.ToNode();
            if (type is not null && JsonText.Write(type) != JsonText.Write(node))
            {
                findings.Add(FindingId.NotExpressible, (media["schema"] ?? media).Span, "Success responses of different types can't be expressed in C# yet");
            }

            (type, responseType) = (type ?? node, type is null ? mapped : responseType);
        }

        var built = new JsonObject();
        foreach (var status in responses.SelectMany(response => Statuses(response.Status)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            built.Add(status, type is null
                ? new JsonObject().Add("description", "")
                : new JsonObject().Add("description", "").Add("content", Content(responseType)));
        }

        return built;
    }

    /// <summary>The responses with a 2xx status; the default response or an empty one where there is none.</summary>
    private List<(string Status, Located Response)> Successes(Operation operation)
    {
        var all = operation.Value["responses"];
        var successes = (all?.Members() ?? [])
            .Where(entry => entry.Member.Name.StartsWith('2'))
            .Select(entry => (entry.Member.Name, document.Follow(entry.Value)))
            .ToList();
        if (successes.Count == 0)
        {
            successes.Add(("200", all?["default"] is { } fallback ? document.Follow(fallback) : new Located(new JsonObject().ToNode(), "")));
        }

        return successes;
    }

    /// <summary>NSwag knows no ranges.</summary>
    private static string[] Statuses(string status) =>
        string.Equals(status, "2XX", StringComparison.OrdinalIgnoreCase) ? ["200", "201", "202"] : [status];

    private static JsonObject Content(JsonObject schema) =>
        new JsonObject().Add("application/json", new JsonObject().Add("schema", schema));

    /// <summary>The JSON among the media types that are offered.</summary>
    private Located? Json(Located content, string what)
    {
        foreach (var (member, media) in content.Entries())
        {
            if (MediaTypes.IsJson(member.Name))
            {
                return document.Follow(media);
            }
        }

        if (content.Node.Members.Count > 0)
        {
            findings.Add(FindingId.NotExpressible, content.Node.Members[0].NameSpan, $"{what} in {content.Node.Members[0].Name} can't be expressed in C# yet; application/json can");
        }

        return null;
    }
}
