using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>Builds the classes of what operations return, where the body alone does not say all: several bodies, or headers.</summary>
internal sealed class ResultClasses(ClassNames names)
{
    private readonly List<(string Name, JsonObject Schema)> _classes = [];

    /// <summary>All that were added.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> All => _classes;

    /// <summary>Adds a class and says its name.</summary>
    /// <param name="operation">The name of the operation.</param>
    /// <param name="all">All successes.</param>
    /// <param name="headers">The headers.</param>
    public string Add(string operation, SuccessBodies all, IReadOnlyList<ResultHeader> headers)
    {
        var name = names.AddInline(new Shape(ShapeKind.Class) { Source = new Located(JsonNode.Null(), "/x-cs-result/" + operation) }, operation + "Result");
        var taken = new HashSet<string>(StringComparer.Ordinal) { name, "StatusCode", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };
        var properties = new JsonObject();
        foreach (var body in all.AreAlike ? all.WithContent.Take(1) : all.WithContent)
        {
            properties.Add(
                CSharpIdentifier.Unique(all.AreAlike ? "Body" : StatusCode.Name(body.Status), taken),
                Body(body, all.PatternOf(other => all.AreAlike ? other.Content is not null : other == body)));
        }

        foreach (var header in headers)
        {
            properties.Add(CSharpIdentifier.Unique(CSharpIdentifier.Pascal(header.Name, "Header"), taken), header.Property);
        }

        var schema = new JsonObject()
            .Add("type", "object")
            .Add("x-cs-result", true)
            .Add("x-cs-doc", new DocComment(null, $"What `{operation}` returns.").ToString());
        if (!all.AreAlike && !all.Exists(body => StatusCode.IsRange(body.Status)))
        {
            schema.Add("x-cs-statuses", StatusCode.Pattern(all.Select(body => body.Status), []));
        }

        // With one kind of body only, it is always there.
        var isAlways = all.AreAlike && all.Exists(body => body.Content is not null) && all.TrueForAll(body => body.Content is not null);
        schema.Add("properties", properties).Add("additionalProperties", false);
        _classes.Add((name, isAlways ? schema.Add("required", JsonNode.Array([JsonNode.String("Body")])) : schema));
        return name;
    }

    private static JsonObject Body(SuccessBody body, string? pattern)
    {
        var doc = new DocComment(body.Response.Node.GetString("description"), "The body.");
        var type = body.Type ?? JsonNode.Object([]);
        var property = (pattern is null ? ResponseBuilder.Inline(type) : ResponseBuilder.Nullable(type)).Add("x-cs-kind", body.Content?.Kind.ToString().ToLowerInvariant() ?? "");
        if (type.GetBoolean("nullable"))
        {
            property.Add("x-cs-nullable", true);
        }

        if (pattern is not null)
        {
            property.Add("x-cs-status", pattern);
            doc.Remark("<see langword=\"null\"/> where the response is another.");
        }

        return property.Add("x-cs-doc", doc.ToString());
    }
}
