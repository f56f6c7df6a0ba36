namespace Contracts.Schema.Tests;

/// <summary>Judges JSON text against schema text.</summary>
internal static class Judge
{
    public static IReadOnlyList<SchemaViolation> Evaluate(string schema, string instance, string? name = null, string? components = null)
    {
        var root = components is null ? null : JsonReader.Read(components);
        var evaluator = new SchemaEvaluator(reference => root is null ? null : JsonPointer.Resolve(root, reference.TrimStart('#')));
        return evaluator.Evaluate(JsonReader.Read(schema), JsonReader.Read(instance), name);
    }

    public static string Message(string schema, string instance, string? name = null) => Assert.Single(Evaluate(schema, instance, name)).Message;
}
