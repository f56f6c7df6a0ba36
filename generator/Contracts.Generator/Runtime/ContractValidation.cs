using System.Collections;
using System.Globalization;

namespace Contracts.Schema;

/// <summary>Judges objects of the contract: first by what was compiled of their schemas, and by the schemas themselves where that is not sure.</summary>
internal static class ContractValidation
{
    private static readonly SchemaEvaluator Evaluator = new(ContractSchemas.Resolve, demandsOneWay: false);

    /// <summary>What is wrong with an object; empty where nothing is.</summary>
    /// <param name="value">The object.</param>
    /// <param name="writesPoint">How the contract's serializer writes numbers.</param>
    public static IReadOnlyList<SchemaViolation> Validate(IContractObject value, bool writesPoint) =>
        Fits(value) || ContractSchemas.Parse(value.Schema) is not { } schema
            ? []
            : Evaluator.Evaluate(schema, new ContractWriter(writesPoint).Write(value));

    /// <summary>What is wrong with the objects in a request's body, which may be one, a list or a map of them. Advice refuses nothing.</summary>
    public static IReadOnlyList<SchemaViolation> Refusals(object? body, bool writesPoint)
    {
        List<SchemaViolation>? refusals = null;
        Collect(body, writesPoint, ref refusals);
        return refusals ?? (IReadOnlyList<SchemaViolation>)[];
    }

    private static bool Fits(IContractObject value)
    {
        try
        {
            return value.Fits();
        }
        catch (InsufficientExecutionStackException)
        {
            // An object that holds itself, perhaps.
            return false;
        }
    }

    private static void Collect(object? body, bool writesPoint, ref List<SchemaViolation>? refusals)
    {
        switch (body)
        {
            case IContractObject value:
                foreach (var violation in Validate(value, writesPoint))
                {
                    if (!violation.IsAdvice)
                    {
                        (refusals ??= []).Add(violation);
                    }
                }

                break;
            case IList list:
                for (var i = 0; i < list.Count; i++)
                {
                    var first = refusals?.Count ?? 0;
                    Collect(list[i], writesPoint, ref refusals);
                    SetPlace(refusals, first, i.ToString(CultureInfo.InvariantCulture));
                }

                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                {
                    var first = refusals?.Count ?? 0;
                    Collect(entry.Value, writesPoint, ref refusals);
                    SetPlace(refusals, first, entry.Key as string ?? "");
                }

                break;
        }
    }

    /// <summary>Says of the last violations in which item or member they are.</summary>
    private static void SetPlace(List<SchemaViolation>? violations, int first, string token)
    {
        for (var i = first; i < violations?.Count; i++)
        {
            violations[i] = violations[i] with { InstancePath = JsonPointer.Append("", token) + violations[i].InstancePath };
        }
    }
}
