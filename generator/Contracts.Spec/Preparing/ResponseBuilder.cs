using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Builds what an operation returns. Failures are exceptions: their schemas only get classes, for those who read a body as one.</summary>
internal sealed class ResponseBuilder(SpecDocument document, TypeMapper types, ResultHeaders resultHeaders, ResultClasses results)
{
    /// <summary>Adds the one response that NSwag gets, and how it is read, for templates.</summary>
    public void Describe(Operation operation, string name, JsonObject built)
    {
        var bodies = Bodies(operation, name);
        var accepted = bodies.SelectMany(body => body.Content?.MediaTypes ?? []).ToList();
        foreach (var (status, response) in operation.Failures(document))
        {
            if (OfferedContent.OfResponse(response, document, types.Shapes) is { Kind: BodyKind.Json } failure)
            {
                types.Map(failure.Media["schema"], name + "Error" + (status == "default" ? "" : status));
                accepted.AddRange(accepted.Count == 0 ? failure.MediaTypes : []);
            }
        }

        built.AddLiteral("x-cs-accept", accepted.Count == 0 ? "*/*" : string.Join(", ", accepted.Distinct(StringComparer.OrdinalIgnoreCase)));
        var headers = resultHeaders.Of(bodies);
        if (headers.Count > 0 || !bodies.AreAlike)
        {
            DescribeResult(results.Add(name, bodies, headers), bodies, built);
        }
        else if (bodies.WithContent.FirstOrDefault() is { Content: { } content, Type: { } type })
        {
            DescribeBody(content.Kind, type, bodies, built);
        }
        else
        {
            built.Add("x-cs-returns", "nothing");
            Respond(built, null);
        }
    }

    /// <summary>The type or <c>null</c>.</summary>
    public static JsonObject Nullable(JsonNode type) =>
        type.GetBoolean("nullable") || type.Members.Count == 0 ? new JsonObject(type)
        : type["$ref"] is not null ? new JsonObject().Add("allOf", JsonNode.Array([type])).Add("nullable", true)
        : new JsonObject(type).Add("nullable", true);

    /// <summary>The type, for a place where members stand beside it: a reference has none.</summary>
    public static JsonObject Inline(JsonNode type) =>
        type["$ref"] is not null ? new JsonObject().Add("allOf", JsonNode.Array([type])) : new JsonObject(type);

    private static void DescribeResult(string className, SuccessBodies bodies, JsonObject built)
    {
        built.Add("x-cs-returns", "result").Add("x-cs-result", className);
        if (bodies.Exists(IsStream))
        {
            built.Add("x-cs-streams", bodies.PatternOf(IsStream) ?? StatusCode.Pattern(["2XX"], []));
        }

        Respond(built, new JsonObject().Add("$ref", "#/components/schemas/" + className));
    }

    private static void DescribeBody(BodyKind kind, JsonNode type, SuccessBodies bodies, JsonObject built)
    {
        built.Add("x-cs-returns", kind.ToString().ToLowerInvariant());
        if (kind == BodyKind.Binary)
        {
            // Where there is no body, it is an empty stream.
            Respond(built, null);
            return;
        }

        if (type.GetBoolean("nullable"))
        {
            built.Add("x-cs-nullable", true);
        }

        if (bodies.Exists(body => body.Content is null))
        {
            built.Add("x-cs-empty", bodies.PatternOf(body => body.Content is null) ?? "");
            Respond(built, Nullable(type));
        }
        else
        {
            Respond(built, new JsonObject(type));
        }
    }

    private static bool IsStream(SuccessBody body) => body.Content?.Kind == BodyKind.Binary;

    private static void Respond(JsonObject built, JsonObject? type)
    {
        var response = new JsonObject().Add("description", "");
        built.Add("responses", type is null
            ? new JsonObject().Add("204", response)
            : new JsonObject().Add("200", response.Add("content", new JsonObject().Add("application/json", new JsonObject().Add("schema", type)))));
    }

    private SuccessBodies Bodies(Operation operation, string name)
    {
        var successes = operation.Successes(document);
        return new SuccessBodies(successes.Select(success =>
        {
            // The answer to HEAD has the headers of one to GET, and never a body.
            var content = operation.Method == "HEAD" ? null : OfferedContent.OfResponse(success.Response, document, types.Shapes);
            var hint = name + "Response" + (successes.Count(other => other.Response["content"] is not null) > 1 && !IsFirst(success, successes) ? StatusCode.Name(success.Status) : "");
            return new SuccessBody(success.Status, success.Response, content, Type(content, hint));
        }));
    }

    private static bool IsFirst((string Status, Located Response) success, IReadOnlyList<(string Status, Located Response)> all) =>
        all.First(other => other.Response["content"] is not null) == success;

    private JsonNode? Type(OfferedContent? content, string hint) =>
        content?.Kind switch
        {
            null => null,
            BodyKind.Json => types.Map(content.Media["schema"], hint).ToNode(),
            _ => new JsonObject().Add("type", "string").ToNode(),
        };
}
