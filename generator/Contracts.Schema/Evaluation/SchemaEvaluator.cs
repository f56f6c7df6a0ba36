namespace Contracts.Schema;

/// <summary>
/// Decides whether a value fits a schema (JSON Schema 2020-12 and the OpenAPI 3.0 dialect) and says what is wrong. What it does
/// not know — a keyword, a reference, a pattern that can't be translated — it is silent about.
/// </summary>
/// <param name="resolve">Finds the schema that a <c>$ref</c> names (<c>#/components/schemas/X</c>); <see langword="null"/> where it is unknown.</param>
internal sealed class SchemaEvaluator(Func<string, JsonNode?> resolve)
{
    /// <summary>Deeper evaluation stops in silence: the stack is finite.</summary>
    private const int MaxDepth = 256;

    /// <summary>Judges a value.</summary>
    /// <param name="schema">The schema: an object or a boolean.</param>
    /// <param name="instance">The value.</param>
    /// <param name="name">The member that messages speak of, <c>model</c>; <see langword="null"/> for "the value".</param>
    /// <returns>What is wrong, in the order of the value's text; empty for a value that fits.</returns>
    public IReadOnlyList<SchemaViolation> Evaluate(JsonNode schema, JsonNode instance, string? name = null)
    {
        var violations = new List<SchemaViolation>();
        Evaluate(schema, new Subject(instance, "", name, 0), violations);
        return violations;
    }

    /// <summary>Finds the schema that a <c>$ref</c> names.</summary>
    public JsonNode? Resolve(string reference) => resolve(reference);

    /// <summary>Whether the value fits; advice is not counted.</summary>
    public bool Fits(JsonNode schema, Subject subject)
    {
        var violations = new List<SchemaViolation>();
        Evaluate(schema, subject, violations);
        return violations.TrueForAll(violation => violation.IsAdvice);
    }

    public void Evaluate(JsonNode schema, Subject subject, List<SchemaViolation> violations)
    {
        if (subject.Depth > MaxDepth)
        {
            return;
        }

        if (schema.Kind == JsonKind.Boolean)
        {
            if (!schema.BooleanValue)
            {
                violations.Add(subject.Violation("false", $"{subject.Title} is not allowed here."));
            }

            return;
        }

        var isNullable = schema.GetBoolean("nullable");
        if (schema.Kind != JsonKind.Object || (isNullable && subject.Value.Kind == JsonKind.Null))
        {
            return;
        }

        // A schema that leads back to itself on the same value says nothing more the second time.
        if (schema.GetString("$ref") is { } reference && Resolve(reference) is { } target && !ReferenceChain.Contains(subject.References, target))
        {
            Evaluate(target, subject.Deeper() with { References = new ReferenceChain(target, subject.References) }, violations);
        }

        // A value of another type fails every other keyword as well; one message is enough.
        if (!ValueKeywords.CheckType(schema, subject, violations))
        {
            return;
        }

        ValueKeywords.Check(schema, subject, violations);
        switch (subject.Value.Kind)
        {
            case JsonKind.Number:
                NumberKeywords.Check(schema, subject, violations);
                break;
            case JsonKind.String:
                StringKeywords.Check(schema, subject, violations);
                break;
            case JsonKind.Array:
                ArrayKeywords.Check(this, schema, subject, violations);
                break;
            case JsonKind.Object:
                ObjectKeywords.Check(this, schema, subject, violations);
                break;
        }

        CompositionKeywords.Check(this, schema, subject, violations);
        ContractRules.Check(this, schema, subject, violations);
    }
}
