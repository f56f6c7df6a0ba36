using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>A parameter that got its C# name.</summary>
/// <param name="Identifier">The C# name.</param>
/// <param name="Source">The parameter in the contract.</param>
/// <param name="IsRequired">Whether every call has to give it.</param>
/// <param name="Prepared">What NSwag gets.</param>
internal sealed record PreparedParameter(string Identifier, Located Source, bool IsRequired, JsonObject Prepared);

/// <summary>Builds the prepared parameters of an operation.</summary>
internal sealed class ParameterBuilder(SpecDocument document, TypeMapper types, SchemaFragment fragments, SchemaDocs docs, Findings findings)
{
    /// <summary>The C# name of the request body.</summary>
    public const string BodyName = "request";

    /// <summary>The C# name of the last parameter of every method.</summary>
    public const string CancellationName = "cancellationToken";

    /// <summary>Header parameters that OpenAPI tells to ignore: they are said elsewhere.</summary>
    private static readonly HashSet<string> IgnoredHeaders = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    public List<PreparedParameter> Build(Operation operation, bool hasBody)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { CancellationName };
        if (hasBody)
        {
            taken.Add(BodyName);
        }

        var prepared = new List<PreparedParameter>();
        foreach (var parameter in operation.Parameters(document))
        {
            var name = parameter.Node.GetString("name") ?? "";
            var place = parameter.Node.GetString("in");
            var isUnresolved = parameter.Node["$ref"] is not null;
            if (isUnresolved || (place == "header" && IgnoredHeaders.Contains(name)) || !IsExpressible(parameter, name, place))
            {
                continue;
            }

            var identifier = CSharpIdentifier.Unique(ParameterName.Of(name), taken);
            prepared.Add(new PreparedParameter(identifier, parameter, IsRequired(parameter), Build(parameter, name, identifier, place ?? "query")));
        }

        CheckPath(operation);
        return [.. prepared.OrderBy(parameter => Rank(operation, parameter.Source))];
    }

    /// <summary>
    /// The order of a C# method's parameters: those of the path as they stand in it, others that are required, optional ones. The body
    /// stands before the first optional one.
    /// </summary>
    private static int Rank(Operation operation, Located parameter)
    {
        var place = operation.Path.IndexOf("{" + parameter.Node.GetString("name") + "}", StringComparison.Ordinal);
        return IsRequired(parameter)
            ? parameter.Node.GetString("in") == "path" && place >= 0 ? place : operation.Path.Length
            : int.MaxValue;
    }

    private static bool IsRequired(Located parameter) => parameter.Node.GetString("in") == "path" || parameter.Node.GetBoolean("required");

    private JsonObject Build(Located parameter, string name, string identifier, string place)
    {
        var schema = parameter["schema"];
        var prepared = new JsonObject()
            .Add("name", identifier)
            .Add("in", place)
            .Add("required", IsRequired(parameter))
            .AddLiteral("x-cs-json", name);
        if (schema is { } fragment)
        {
            prepared.AddLiteral("x-cs-schema", fragments.Text(fragment));
        }

        prepared.Add("x-cs-doc", docs.OfValue(schema ?? parameter, name, parameter.Node.GetString("description")));
        return prepared.Add("schema", types.Map(schema, identifier));
    }

    private bool IsExpressible(Located parameter, string name, string? place)
    {
        if (place is not ("path" or "query" or "header"))
        {
            findings.Add(FindingId.NotExpressible, parameter["in"]?.Span ?? parameter.Span, $"The {place ?? "unplaced"} parameter '{name}' can't be expressed in C# yet; path, query and header are");
            return false;
        }

        if (parameter["content"] is { } content)
        {
            findings.Add(FindingId.NotExpressible, content.Span, $"The parameter '{name}' with 'content' can't be expressed in C# yet");
            return false;
        }

        if (parameter["schema"] is { } schema && types.Shapes.Read(schema).Kind is ShapeKind.Array or ShapeKind.Map or ShapeKind.Class)
        {
            findings.Add(FindingId.NotExpressible, schema.Span, $"The parameter '{name}' of an array or object type can't be expressed in C# yet");
            return false;
        }

        return true;
    }

    private void CheckPath(Operation operation)
    {
        var names = operation.Parameters(document).Where(parameter => parameter.Node.GetString("in") == "path").Select(parameter => parameter.Node.GetString("name")).ToHashSet();
        for (var open = operation.Path.IndexOf('{'); open >= 0; open = operation.Path.IndexOf('{', open + 1))
        {
            var close = operation.Path.IndexOf('}', open);
            var name = close < 0 ? operation.Path[(open + 1)..] : operation.Path[(open + 1)..close];
            if (!names.Contains(name))
            {
                findings.Add(FindingId.NotExpressible, operation.MethodSpan, $"The path {operation.Path} has no parameter '{name}' with 'in: path'");
            }
        }
    }
}
