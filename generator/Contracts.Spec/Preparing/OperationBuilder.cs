using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared path items, one for each operation.</summary>
internal sealed class OperationBuilder(
    SpecDocument document,
    ClientNames? clients,
    ParameterBuilder parameters,
    RequestBodyBuilder bodies,
    ResponseBuilder responses,
    OperationDocs docs,
    Findings findings)
{
    public JsonObject Build()
    {
        var operations = Operation.All(document).ToList();
        var names = new OperationNames(operations, findings);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var paths = new JsonObject();
        foreach (var operation in operations)
        {
            if (names.Of(operation) is { } name)
            {
                // NSwag gets one method for all: it has a place for any body, and the real one is a literal.
                paths.Add(CSharpIdentifier.Unique("/" + name, taken), new JsonObject().Add("post", Build(operation, name)));
            }
        }

        return paths;
    }

    private JsonObject Build(Operation operation, string name)
    {
        var built = new JsonObject()
            .Add("operationId", name)
            .AddLiteral("x-cs-method", operation.Method)
            .AddLiteral("x-cs-path", operation.Path);
        if (clients is not null)
        {
            built.Add("tags", JsonNode.Array([JsonNode.String(clients.Of(operation))]));
        }

        AddServer(operation, built);
        var body = bodies.Build(operation, name);
        var prepared = parameters.Build(operation, name, body);
        built.Add("x-cs-doc", docs.Of(operation, prepared, body));
        if (operation.Value.Node.GetBoolean("deprecated"))
        {
            built.AddLiteral("x-cs-deprecated", $"'{operation.Id ?? operation.Title}' is deprecated by the contract.");
        }

        AddInputs(built, prepared, body);
        responses.Describe(operation, name, built);
        return built;
    }

    /// <summary>Adds parameters and body with their positions in the C# method: the body and its media type stand before what is optional.</summary>
    private void AddInputs(JsonObject built, List<PreparedParameter> prepared, PreparedBody? body)
    {
        var bodyPosition = prepared.Count(parameter => parameter.IsRequired);
        var inputs = prepared.Select((parameter, i) => parameter.Prepared.Add("x-position", i < bodyPosition ? i : i + 2)).ToList();
        if (body is not null)
        {
            bodies.Describe(body, built);
            if (body.ContentType is { } contentType)
            {
                inputs.Insert(bodyPosition, contentType.Prepared.Add("x-position", bodyPosition + 1));
            }
        }

        if (inputs.Count > 0)
        {
            built.Add("parameters", JsonNode.Array([.. inputs.Select(input => input.ToNode())]));
        }

        if (body is not null)
        {
            built.Add("requestBody", body.Prepared.Add("x-position", bodyPosition));
        }

        if (body?.IsJudged == true || prepared.Exists(parameter => parameter.HasSchema))
        {
            built.Add("x-cs-judged", true);
        }
    }

    /// <summary>Adds the server of the operation or its path.</summary>
    private static void AddServer(Operation operation, JsonObject built)
    {
        if (Servers.First(operation.Value["servers"] ?? operation.PathItem["servers"]) is { } server)
        {
            built.AddLiteral("x-cs-server", server);
        }
    }
}
