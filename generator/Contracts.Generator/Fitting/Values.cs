using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary><c>enum</c>, <c>const</c> and <c>x-extensible-enum</c>.</summary>
internal static class Values
{
    public static Fit Compile(JsonNode schema, FitSubject subject)
    {
        var fit = Fit.Always;
        if (schema["enum"] is { Kind: JsonKind.Array } allowed)
        {
            fit &= Compile(allowed.Items, subject);
        }

        if (schema["const"] is { } constant)
        {
            fit &= Compile([constant], subject);
        }

        if (schema["x-extensible-enum"] is { Kind: JsonKind.Array } known)
        {
            // Other values are only advised against.
            fit &= Fit.Always with { Clean = Compile(known.Items, subject).Clean };
        }

        return fit;
    }

    private static Fit Compile(IReadOnlyList<JsonNode> values, FitSubject subject) =>
        subject.Type.Kind switch
        {
            ClrKind.String => AnyOf(subject, values.Where(value => value.Kind == JsonKind.String).Select(value => CSharpLiteral.String(value.StringValue))),
            ClrKind.Boolean => AnyOf(subject, values.Where(value => value.Kind == JsonKind.Boolean).Select(value => value.BooleanValue ? "true" : "false")),
            ClrKind.Int32 or ClrKind.Int64 or ClrKind.Single or ClrKind.Double or ClrKind.Decimal =>
                Fit.Any([.. values.Where(value => value.Kind == JsonKind.Number).Select(value => Numbers.IsEqual(subject, value))]),
            _ => Fit.Unknown,
        };

    private static Fit AnyOf(FitSubject subject, IEnumerable<string> literals)
    {
        var patterns = string.Join(" or ", literals.Distinct());
        return patterns.Length == 0 ? Fit.Never : Fit.Exactly($"({subject.Code} is {patterns})");
    }
}
