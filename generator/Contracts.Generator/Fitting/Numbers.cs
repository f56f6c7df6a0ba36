using System.Globalization;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary>Bounds, multiples and formats of numbers, as exact as the judge is with the decimal text of a number.</summary>
internal static class Numbers
{
    public static Fit Compile(JsonNode schema, FitSubject subject) =>
        Finite(subject)
        & Bound(schema, subject, "minimum", "exclusiveMinimum", ">")
        & Bound(schema, subject, "maximum", "exclusiveMaximum", "<")
        & MultipleOf(schema, subject)
        & OfFormat(schema, subject);

    public static Fit IsInteger(FitSubject subject) =>
        subject.Type.Kind switch
        {
            ClrKind.Decimal => Fit.Exactly($"decimal.Truncate({subject.Code}) == {subject.Code}"),
            ClrKind.Single or ClrKind.Double => Fit.Exactly($"global::System.Math.Floor((double){subject.Code}) == {subject.Code}"),
            _ => Fit.Always,
        };

    public static Fit IsEqual(FitSubject subject, JsonNode value) => Compare(subject, value, "==");

    /// <summary>JSON has no word for what is no number.</summary>
    private static Fit Finite(FitSubject subject) =>
        subject.Type.Kind is ClrKind.Single or ClrKind.Double ? Fit.Surely($"{Facts.Name}.IsFinite({subject.Code})") : Fit.Always;

    private static Fit Bound(JsonNode schema, FitSubject subject, string keyword, string exclusiveKeyword, string comparison)
    {
        var fit = Fit.Always;
        if (schema[keyword] is { Kind: JsonKind.Number } bound)
        {
            fit &= Compare(subject, bound, schema.GetBoolean(exclusiveKeyword) ? comparison : comparison + "=");
        }

        return schema[exclusiveKeyword] is { Kind: JsonKind.Number } exclusive ? fit & Compare(subject, exclusive, comparison) : fit;
    }

    private static Fit Compare(FitSubject subject, JsonNode number, string comparison) =>
        Exact(number) is not { } value ? Fit.Unknown : subject.Type.Kind switch
        {
            ClrKind.Int32 => CompareInteger(subject, value, comparison, int.MinValue, int.MaxValue, ""),
            ClrKind.Int64 => CompareInteger(subject, value, comparison, long.MinValue, long.MaxValue, "L"),
            ClrKind.Decimal => Fit.Exactly($"{subject.Code} {comparison} {Literal(value, "M")}"),
            ClrKind.Double => CompareBinary(subject, value, comparison, ((double)value).ToString("R", CultureInfo.InvariantCulture), "D"),
            ClrKind.Single => CompareBinary(subject, value, comparison, ((float)value).ToString("R", CultureInfo.InvariantCulture), "F"),
            _ => Fit.Unknown,
        };

    /// <summary>What the compiler would call a comparison that is always true or false is none.</summary>
    private static Fit CompareInteger(FitSubject subject, decimal value, string comparison, decimal least, decimal most, string suffix)
    {
        if (comparison == "==")
        {
            return decimal.Truncate(value) == value && value >= least && value <= most ? Fit.Exactly($"{subject.Code} == {Literal(decimal.Truncate(value), suffix)}") : Fit.Never;
        }

        // The outermost integer that fits.
        var isLower = comparison[0] == '>';
        var isInclusive = comparison.Length > 1;
        var bound = isLower
            ? isInclusive ? decimal.Ceiling(value) : decimal.Floor(value) + 1
            : isInclusive ? decimal.Floor(value) : decimal.Ceiling(value) - 1;
        return isLower
            ? bound <= least ? Fit.Always : bound > most ? Fit.Never : Fit.Exactly($"{subject.Code} >= {Literal(bound, suffix)}")
            : bound >= most ? Fit.Always : bound < least ? Fit.Never : Fit.Exactly($"{subject.Code} <= {Literal(bound, suffix)}");
    }

    /// <summary>
    /// A binary number is judged by the shortest decimal text that means it. Two such numbers are in the order of their texts; of the one that is
    /// nearest to a bound, the text may lie on either side of it.
    /// </summary>
    private static Fit CompareBinary(FitSubject subject, decimal value, string comparison, string nearest, string suffix)
    {
        var literal = $"({nearest}{suffix})";
        if (JsonNumber.TryParse(nearest, out var text) && text.Equals(JsonNumber.Parse(value.ToString(CultureInfo.InvariantCulture))))
        {
            return Fit.Exactly($"{subject.Code} {comparison} {literal}");
        }

        return comparison == "==" ? Fit.Unknown : new Fit($"{subject.Code} {comparison[0]} {literal}", $"{subject.Code} {comparison[0]} {literal}", $"{subject.Code} {comparison[0]}= {literal}");
    }

    private static Fit MultipleOf(JsonNode schema, FitSubject subject)
    {
        if (schema["multipleOf"] is not { Kind: JsonKind.Number } number || number.NumberValue.Sign <= 0)
        {
            return Fit.Always;
        }

        if (Exact(number) is not { } divisor)
        {
            return Fit.Unknown;
        }

        return subject.Type.Kind switch
        {
            ClrKind.Int32 or ClrKind.Int64 or ClrKind.Decimal => Fit.Surely($"{Facts.Name}.IsMultiple((decimal){subject.Code}, {Literal(divisor, "M")})"),
            ClrKind.Double => Fit.Surely($"{Facts.Name}.IsMultiple({subject.Code}, {Literal(divisor, "M")})"),
            _ => Fit.Unknown,
        };
    }

    private static Fit OfFormat(JsonNode schema, FitSubject subject) =>
        (schema.GetString("format"), subject.Type.Kind) switch
        {
            ("int64", ClrKind.Int32 or ClrKind.Int64) or ("int32", ClrKind.Int32) => Fit.Always,
            ("int32", ClrKind.Int64) => Fit.Exactly($"{subject.Code} is >= int.MinValue and <= int.MaxValue"),
            ("int32" or "int64", _) => Fit.Unknown,
            _ => Fit.Always,
        };

    /// <summary>The number without zeros at the end of its fraction: an integer has none.</summary>
    private static string Literal(decimal value, string suffix) => "(" + value.ToString("0.############################", CultureInfo.InvariantCulture) + suffix + ")";

    /// <summary>The number, where a <see cref="decimal"/> holds all of it.</summary>
    private static decimal? Exact(JsonNode number) =>
        decimal.TryParse(number.NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && JsonNumber.Parse(value.ToString(CultureInfo.InvariantCulture)).Equals(number.NumberValue)
        && Math.Abs(value) < 1e27m
            ? value
            : null;
}
