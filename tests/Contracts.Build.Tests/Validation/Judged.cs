using System.Collections;
using System.Reflection;
using Contracts.Schema;

namespace Contracts.Build.Tests;

/// <summary>An object of a generated class, and what is said of it: by itself, and by the judge who reads its JSON.</summary>
internal sealed class Judged(GeneratedCode code, object value)
{
    private const string Interface = "Contracts.Schema.IContractObject";

    public object Value => value;

    /// <summary>What <c>Validate()</c> returns.</summary>
    public object Result => value.GetType().GetMethod("Validate")!.Invoke(value, null)!;

    /// <summary>What <c>Validate()</c> says.</summary>
    public List<Finding> Findings => [.. ((IEnumerable)Result).Cast<object>().Select(Read).Order()];

    /// <summary>Whether the code that was compiled of the schema is sure.</summary>
    public bool Fits => (bool)code.Assembly.GetType(Interface)!.GetMethod("Fits")!.Invoke(value, null)!;

    /// <summary>The JSON that is sent.</summary>
    public string Json => code.Write(value);

    /// <summary>What the judge says of the JSON that is sent.</summary>
    public List<Finding> Expected(string contract, string schema) => [.. Judge(contract, schema, JsonReader.Read(Json)).Select(Finding.Of).Order()];

    /// <summary>What the judge says of JSON.</summary>
    public static IReadOnlyList<SchemaViolation> Judge(string contract, string schema, JsonNode json)
    {
        var document = JsonReader.Read(contract);
        var evaluator = new SchemaEvaluator(reference => JsonPointer.Resolve(document, reference.TrimStart('#')), demandsOneWay: false);
        return evaluator.Evaluate(document["components"]!["schemas"]![schema]!, json);
    }

    public static Finding Read(object violation) =>
        new(Property<string>(violation, "Path"), Property<string>(violation, "Keyword"), Property<string>(violation, "Message"), Property<bool>(violation, "IsAdvice"));

    private static T Property<T>(object of, string name) => (T)of.GetType().GetProperty(name)!.GetValue(of)!;
}

/// <summary>A violation of a contract.</summary>
internal sealed record Finding(string Path, string Keyword, string Message, bool IsAdvice) : IComparable<Finding>
{
    public static Finding Of(SchemaViolation violation) => new(violation.InstancePath, violation.Keyword, violation.Message, violation.IsAdvice);

    public int CompareTo(Finding? other) => string.CompareOrdinal(ToString(), other?.ToString());
}
