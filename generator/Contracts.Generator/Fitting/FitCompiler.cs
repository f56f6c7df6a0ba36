using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary>
/// Compiles a schema to C# that tells of a value whether it surely fits. The judge decides alone, and this is a shortcut past it: what is not
/// certain here is left to it.
/// </summary>
/// <param name="resolve">Finds the schema that a <c>$ref</c> names; <see langword="null"/> where it is unknown.</param>
internal sealed class FitCompiler(Func<string, JsonNode?> resolve)
{
    /// <summary>How many named schemas are looked into one within the other.</summary>
    private const int MaxReferences = 6;

    /// <summary>What is left to the judge.</summary>
    private static readonly string[] Uncompiled =
        ["$dynamicRef", "$id", "prefixItems", "contains", "patternProperties", "unevaluatedItems", "unevaluatedProperties", "dependentSchemas"];

    private readonly SchemaEvaluator _evaluator = new(resolve, demandsOneWay: false);
    private int _references;

    /// <summary>What a schema says of a value that may be null.</summary>
    public Fit Compile(JsonNode schema, FitSubject subject) =>
        subject.Type.MayBeNull ? Fit.If(subject.Code + " is null", OfNull(schema), CompileValue(schema, Present(subject))) : CompileValue(schema, subject);

    /// <summary>What a schema says of a member that is not there where it is null.</summary>
    public Fit CompileOmitted(JsonNode schema, FitSubject subject) =>
        subject.Type.MayBeNull ? Fit.If(subject.Code + " is null", Fit.Always, CompileValue(schema, Present(subject))) : CompileValue(schema, subject);

    /// <summary>What a schema says of a value that is not null.</summary>
    public Fit CompileValue(JsonNode schema, FitSubject subject)
    {
        if (schema.Kind == JsonKind.Boolean)
        {
            return Fit.Exactly(schema.BooleanValue);
        }

        if (schema.Kind != JsonKind.Object || KeywordGroup.Of(schema) == KeywordGroups.None)
        {
            return Fit.Always;
        }

        if (IsOwnSchema(schema, subject.Type))
        {
            return OwnFit(subject);
        }

        var reference = schema.GetString("$ref") is { } name ? CompileReference(name, subject) : Fit.Always;
        if (Array.Exists(Uncompiled, keyword => schema[keyword] is not null))
        {
            return (reference & Fit.Unknown).Limited();
        }

        return (reference & CompileType(schema, subject) & CompileKeywords(schema, subject)).Limited();
    }

    /// <summary>What the judge says of null: it is asked.</summary>
    private Fit OfNull(JsonNode schema)
    {
        var violations = _evaluator.Evaluate(schema, JsonNode.Null());
        return violations.Count == 0 ? Fit.Always
            : violations.All(violation => violation.IsAdvice) ? new Fit(Fit.False, Fit.True, Fit.True)
            : Fit.Never;
    }

    private static FitSubject Present(FitSubject subject) =>
        subject.Type.Kind is ClrKind.String or ClrKind.Bytes or ClrKind.Class or ClrKind.Union or ClrKind.List or ClrKind.Map or ClrKind.Any
            ? subject
            : subject with { Code = subject.Code + ".GetValueOrDefault()" };

    private static bool IsOwnSchema(JsonNode schema, ClrType type) => type.Schema is { } own && JsonText.Write(schema) == own;

    private static Fit OwnFit(FitSubject subject) => Fit.Surely($"{Facts.Name}.Fits({subject.Code})");

    private Fit CompileReference(string reference, FitSubject subject)
    {
        if (_references >= MaxReferences || resolve(reference) is not { } target)
        {
            return Fit.Unknown;
        }

        var fit = IsOpaque(subject) ? Fit.Unknown : CompileTarget(target, subject);
        if (subject.Type.Kind is not (ClrKind.Class or ClrKind.Union) || subject.HasAllMembers || NameOf(reference) is not { } name)
        {
            return fit;
        }

        // Alternatives judge an object by what it is not, and its own class knows nothing of the others.
        var hasAlternatives = (target["oneOf"] ?? target["anyOf"]) is not null;
        var isOwn = name == subject.Type.SchemaName && (subject.Type.Kind == ClrKind.Union || !hasAlternatives);
        var own = isOwn ? OwnFit(subject) : Fit.Surely($"{Facts.Name}.Fits({subject.Code}, {CSharpLiteral.String(name)})");

        // An object of a derived class is judged by the schema of its own class too, unless that is one of the alternatives.
        var isExact = !hasAlternatives && subject.Type.SchemaName is { } declared ? $"{Facts.Name}.IsOf({subject.Code}, {CSharpLiteral.String(declared)})" : Fit.True;
        return new Fit(Fit.Or(own.Clean, Fit.And(isExact, fit.Clean)), Fit.Or(own.Valid, Fit.And(isExact, fit.Valid)), fit.Possible);
    }

    /// <summary>Whether nothing of an object is known here, so that only its own class can speak of it.</summary>
    private static bool IsOpaque(FitSubject subject) =>
        subject.Type.Kind == ClrKind.Union || (subject.Type.Kind == ClrKind.Class && !subject.HasAllMembers && subject.Members.Count == 0);

    private Fit CompileTarget(JsonNode target, FitSubject subject)
    {
        _references++;
        var fit = CompileValue(target, subject);
        _references--;
        return fit;
    }

    private static string? NameOf(string reference)
    {
        const string Prefix = "#/components/schemas/";
        return reference.StartsWith(Prefix, StringComparison.Ordinal) && reference.IndexOfAny(['/', '%', '~'], Prefix.Length) < 0 ? reference.Substring(Prefix.Length) : null;
    }

    private static Fit CompileType(JsonNode schema, FitSubject subject)
    {
        if (schema["type"] is not { } type)
        {
            return Fit.Always;
        }

        IReadOnlyList<JsonNode> types = type.Kind == JsonKind.Array ? type.Items : [type];
        return types.Count == 0 ? Fit.Always : Fit.Any([.. types.Select(one => IsOfType(one, subject))]);
    }

    private static Fit IsOfType(JsonNode type, FitSubject subject) =>
        (type.Kind == JsonKind.String ? type.StringValue : "", subject.JsonType) switch
        {
            ("null", not null) => Fit.Never,
            (not ("null" or "boolean" or "integer" or "number" or "string" or "array" or "object"), _) => Fit.Always,
            (_, null) => Fit.Unknown,
            ("number", "integer") => Fit.Always,
            ("integer", "number") => Numbers.IsInteger(subject),
            var (expected, actual) => Fit.Exactly(expected == actual),
        };

    private Fit CompileKeywords(JsonNode schema, FitSubject subject)
    {
        var fit = Composition(schema, subject) & Values.Compile(schema, subject);
        fit &= subject.JsonType switch
        {
            "string" => Strings.Compile(schema, subject),
            "integer" or "number" => Numbers.Compile(schema, subject),
            "array" => Containers.CompileList(schema, subject, this),
            "object" when subject.Type.Kind == ClrKind.Map => Containers.CompileMap(schema, subject, this),
            "object" => Objects.Compile(schema, subject, this),
            null => IsSilentOfParts(schema) ? Fit.Always : Fit.Unknown,
            _ => Fit.Always,
        };
        return fit;
    }

    /// <summary>Whether the schema says nothing of what is in a value, or how long it is.</summary>
    private static bool IsSilentOfParts(JsonNode schema)
    {
        const KeywordGroups Parts = KeywordGroups.Number | KeywordGroups.String | KeywordGroups.Format | KeywordGroups.Array | KeywordGroups.Item
            | KeywordGroups.Object | KeywordGroups.Property | KeywordGroups.Unevaluated;
        return (KeywordGroup.Of(schema) & Parts) == 0;
    }

    private Fit Composition(JsonNode schema, FitSubject subject)
    {
        var fit = Fit.All((schema["allOf"]?.Items ?? []).Select(part => CompileValue(part, subject)));
        if (schema["anyOf"]?.Items is { Count: > 0 } any)
        {
            fit &= Fit.Any([.. any.Select(part => CompileValue(part, subject))]);
        }

        if (schema["oneOf"]?.Items is { Count: > 0 } one)
        {
            fit &= Fit.One([.. one.Select(part => CompileValue(part, subject))]);
        }

        if (schema["not"] is { } excluded)
        {
            fit &= !CompileValue(excluded, subject);
        }

        if (schema["if"] is { } condition)
        {
            fit &= Fit.Conditional(CompileValue(condition, subject), CompileOptional(schema["then"], subject), CompileOptional(schema["else"], subject));
        }

        return Fit.All((schema["x-contract-rules"]?.Items ?? []).Select(rule => CompileRule(rule, subject)).Prepend(fit));
    }

    private Fit CompileOptional(JsonNode? schema, FitSubject subject) => schema is null ? Fit.Always : CompileValue(schema, subject);

    /// <summary>A rule only advises.</summary>
    private Fit CompileRule(JsonNode rule, FitSubject subject)
    {
        if (rule["if"] is not { } condition)
        {
            return Fit.Always;
        }

        var kept = rule["then"] is { } consequence ? CompileValue(consequence, subject).Valid : Fit.False;
        return Fit.Always with { Clean = Fit.Or(Fit.Not(CompileValue(condition, subject).Possible), kept) };
    }
}
