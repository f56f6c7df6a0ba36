using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the prepared path items, one for each operation.</summary>
internal sealed class OperationBuilder(SpecDocument document, ClientNames? clients, ParameterBuilder parameters, ContentBuilder contents, OperationDocs docs, Findings findings)
{
    private readonly HashSet<string> _methodNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public JsonObject Build()
    {
        var paths = new JsonObject();
        foreach (var operation in Operation.All(document))
        {
            CheckServers(operation);
            if (Name(operation) is { } name)
            {
                var path = CSharpIdentifier.Unique("/" + name, _paths);
                paths.Add(path, new JsonObject().Add(operation.Method, Build(operation, name)));
            }
        }

        foreach (var method in Operation.OfOtherMethods(document))
        {
            findings.Add(FindingId.NotExpressible, method.NameSpan, $"The method {method.Name.ToUpperInvariant()} can't be expressed in C# yet; those of OpenAPI 3.1 can");
        }

        return paths;
    }

    private JsonObject Build(Operation operation, string name)
    {
        var built = new JsonObject()
            .Add("operationId", name)
            .AddLiteral("x-cs-method", operation.Method.ToUpperInvariant())
            .AddLiteral("x-cs-path", operation.Path);
        if (clients is not null)
        {
            built.Add("tags", JsonNode.Array([JsonNode.String(clients.Of(operation))]));
        }

        var body = contents.Request(operation, name);
        var prepared = parameters.Build(operation, hasBody: body is not null);
        built.Add("x-cs-doc", docs.Of(operation, prepared, hasBody: body is not null));
        if (operation.Value.Node.GetBoolean("deprecated"))
        {
            built.AddLiteral("x-cs-deprecated", $"'{operation.Value.Node.GetString("operationId")}' is deprecated by the contract.");
        }

        AddInputs(built, prepared, body);

        return built.Add("responses", contents.Responses(operation, name));
    }

    /// <summary>Adds parameters and body with their positions in the C# method, where optional ones come last.</summary>
    private static void AddInputs(JsonObject built, List<PreparedParameter> parameters, JsonObject? body)
    {
        var bodyPosition = parameters.Count(parameter => parameter.IsRequired);
        if (parameters.Count > 0)
        {
            var positioned = parameters.Select((parameter, i) => parameter.Prepared.Add("x-position", i < bodyPosition ? i : i + 1).ToNode());
            built.Add("parameters", JsonNode.Array([.. positioned]));
        }

        if (body is not null)
        {
            built.Add("requestBody", body.Add("x-position", bodyPosition));
        }
    }

    private void CheckServers(Operation operation)
    {
        if ((operation.Value["servers"] ?? operation.PathItem["servers"]) is { } servers)
        {
            findings.Add(FindingId.NotExpressible, servers.Span, "Servers of a single path or operation can't be expressed in C# yet; those of the document are");
        }
    }

    private string? Name(Operation operation)
    {
        if (operation.Value["operationId"] is not { Node.Kind: JsonKind.String } id || id.Node.StringValue.Length == 0)
        {
            findings.Add(FindingId.Naming, operation.MethodSpan, $"The operation {operation.Method.ToUpperInvariant()} {operation.Path} needs an operationId: it names the C# method");
            return null;
        }

        var name = CSharpIdentifier.Pascal(id.Node.StringValue, "Call");
        if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > "Async".Length)
        {
            name = name[..^"Async".Length];
        }

        if (!_methodNames.Add(name))
        {
            findings.Add(FindingId.Naming, id.Span, $"Another operation has an operationId that gives the C# name '{name}' too");
            return null;
        }

        return name;
    }
}
