namespace Contracts.Schema;

/// <summary>
/// Decides whether a value fits a schema (JSON Schema 2020-12 and the OpenAPI 3.0 dialect) and says what is wrong. What it does
/// not know — a keyword, a reference, a pattern that can't be translated — it is silent about.
/// </summary>
/// <param name="resolve">
/// Finds the schema that a <c>$ref</c> names (<c>#/components/schemas/X</c>); <see langword="null"/> where it is unknown. References that
/// it does not know are looked up in the schema itself.
/// </param>
/// <param name="assertsFormat">Whether a string or number has to be what <c>format</c> says; otherwise it is a mere note.</param>
/// <param name="demandsOneWay">
/// Whether required members have to be there that only responses (<c>readOnly</c>) or only requests (<c>writeOnly</c>) have: not where nobody
/// knows which of them the value is.
/// </param>
internal sealed class SchemaEvaluator(Func<string, JsonNode?> resolve, bool assertsFormat = true, bool demandsOneWay = true)
{
    /// <summary>Judges a value.</summary>
    /// <param name="schema">The schema: an object or a boolean.</param>
    /// <param name="instance">The value.</param>
    /// <param name="name">The member that messages speak of, <c>model</c>; <see langword="null"/> for "the value".</param>
    /// <returns>What is wrong, in the order of the schema's keywords and the value's text; empty for a value that fits.</returns>
    public IReadOnlyList<SchemaViolation> Evaluate(JsonNode schema, JsonNode instance, string? name = null) =>
        Evaluate(schema, new Subject(instance, name));

    /// <summary>Judges a value that may be a part of another one.</summary>
    public IReadOnlyList<SchemaViolation> Evaluate(JsonNode schema, Subject subject) =>
        new Evaluation(schema, resolve, assertsFormat, demandsOneWay).Apply(subject).Violations;
}
