using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>A parameter that got its C# name.</summary>
/// <param name="Identifier">The C# name.</param>
/// <param name="Source">The parameter in the contract.</param>
/// <param name="IsRequired">Whether every call has to give it.</param>
/// <param name="Prepared">What NSwag gets.</param>
/// <param name="Description">What it means, in the contract's words.</param>
internal sealed record PreparedParameter(string Identifier, Located Source, bool IsRequired, JsonObject Prepared, string Description)
{
    /// <summary>Whether the contract says what its values are like.</summary>
    public bool HasSchema => Prepared.Names.Contains("x-cs-schema");
}

/// <summary>Builds the prepared parameters of an operation.</summary>
internal sealed class ParameterBuilder(SpecDocument document, TypeMapper types, FormFields fields, SchemaFragment fragments, SchemaDocs docs, Findings findings)
{
    /// <summary>The C# name of the request body.</summary>
    public const string BodyName = "request";

    /// <summary>The C# name of the last parameter of every method.</summary>
    public const string CancellationName = "cancellationToken";

    /// <summary>Header parameters that OpenAPI tells to ignore: they are said elsewhere.</summary>
    private static readonly HashSet<string> IgnoredHeaders = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its C# name, by which inline types are called.</param>
    /// <param name="body">Its body, if it has one.</param>
    public List<PreparedParameter> Build(Operation operation, string operationName, PreparedBody? body)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { CancellationName };
        if (body is not null)
        {
            taken.Add(BodyName);
        }

        if (body?.ContentType is { } contentType)
        {
            taken.Add(contentType.Identifier);
        }

        var prepared = new List<PreparedParameter>();

        foreach (var parameter in operation.Parameters(document))
        {
            var name = parameter.Node.GetString("name") ?? "";
            var place = parameter.Node.GetString("in") ?? "";
            var isUnresolved = parameter.Node["$ref"] is not null;
            if (!isUnresolved && !(place == "header" && IgnoredHeaders.Contains(name)) && IsExpressible(parameter, place))
            {
                var identifier = CSharpIdentifier.Unique(ParameterName.Of(name), taken);
                prepared.Add(Build(parameter, name, operationName + CSharpIdentifier.Pascal(name, "Parameter"), identifier, place));
            }
        }

        CheckPath(operation);
        return [.. prepared.OrderBy(parameter => Rank(operation, parameter))];
    }

    /// <summary>
    /// The order of a C# method's parameters: those of the path as they stand in it, others that are required, optional ones. The body
    /// stands before the first optional one.
    /// </summary>
    private static int Rank(Operation operation, PreparedParameter parameter)
    {
        var place = operation.Path.IndexOf("{" + parameter.Source.Node.GetString("name") + "}", StringComparison.Ordinal);
        return !parameter.IsRequired ? int.MaxValue
            : parameter.Source.Node.GetString("in") == "path" && place >= 0 ? place
            : operation.Path.Length;
    }

    private PreparedParameter Build(Located parameter, string name, string hint, string identifier, string place)
    {
        var isRequired = place == "path" || parameter.Node.GetBoolean("required");
        var content = OfferedContent.OfRequest(parameter, document, types.Shapes);
        var schema = content is null ? parameter["schema"] : content.Media["schema"];
        var shape = schema is { } some ? types.Shapes.Read(some) : Shape.Any;
        if (content?.Kind == BodyKind.Text && shape.Kind is not (ShapeKind.String or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean))
        {
            // Only the caller can write XML and the like.
            (schema, shape) = (null, new Shape(ShapeKind.String));
        }

        var takesEmpty = place == "query" && parameter.Node.GetBoolean("allowEmptyValue");

        // A number or boolean that may be left empty is no number or boolean.
        var isWidened = takesEmpty && shape.Kind is ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean;
        var prepared = new JsonObject()
            .Add("name", identifier)
            .Add("in", "query")
            .Add("required", isRequired)
            .AddLiteral("x-cs-json", name)
            .Add("x-cs-in", place);
        if (schema is { } fragment)
        {
            prepared.AddLiteral("x-cs-schema", isWidened ? "{\"anyOf\":[" + fragments.Text(fragment) + ",{\"const\":\"\"}]}" : fragments.Text(fragment));
        }

        Describe(prepared, parameter, content, shape, place);
        if (takesEmpty)
        {
            prepared.Add("x-cs-empty", true);
        }

        prepared
            .Add("x-cs-doc", docs.OfValue(schema ?? parameter, name, parameter.Node.GetString("description")))
            .Add("schema", isWidened ? new JsonObject() : FileClass.IsFile(shape) ? new JsonObject().Add("type", "string") : types.Map(shape, hint));
        return new PreparedParameter(identifier, parameter, isRequired, prepared, parameter.Node.GetString("description") ?? $"The {place} parameter `{name}`.");
    }

    /// <summary>Adds how the parameter is written.</summary>
    private void Describe(JsonObject prepared, Located parameter, OfferedContent? content, Shape shape, string place)
    {
        if (content is not null)
        {
            prepared.Add("x-cs-content", content.Kind.ToString().ToLowerInvariant());
            fields.Describe(content, prepared);
        }
        else
        {
            var isScalar = shape.Kind is ShapeKind.String or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Boolean;
            ParameterStyle.Describe(prepared, parameter.Node, place, isScalar);
            CheckParts(parameter, shape);
        }
    }

    /// <summary>Warns of values that OpenAPI has no way of writing for: the service may have another one than the code.</summary>
    private void CheckParts(Located parameter, Shape shape)
    {
        var isDeep = parameter.Node.GetString("style") == "deepObject";
        if (isDeep && shape.Kind == ShapeKind.Array)
        {
            findings.Warn(FindingId.NotExpressible, parameter["style"]!.Span, "OpenAPI does not say how the style 'deepObject' writes a list; its items are sent under the same name");
        }
        else if (!isDeep && shape.Kind == ShapeKind.Array && shape.Element is { } element && types.Shapes.Read(element).Kind is ShapeKind.Array or ShapeKind.Map or ShapeKind.Class)
        {
            findings.Warn(FindingId.NotExpressible, element.Span, "OpenAPI does not say how a parameter holds a list of lists or objects; each is sent as JSON");
        }
    }

    private bool IsExpressible(Located parameter, string place)
    {
        var style = parameter["style"];
        if (place is "path" or "query" or "header" or "cookie" && style?.Node is { Kind: JsonKind.String, StringValue: var name } && !ParameterStyle.IsKnown(place, name))
        {
            findings.Add(FindingId.NotExpressible, style.Span, $"The style '{name}' is not for {place} parameters; those have {ParameterStyle.Known(place)}");
            return false;
        }

        // A place that there isn't is OAC119.
        return place is "path" or "query" or "header" or "cookie" or "querystring";
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
