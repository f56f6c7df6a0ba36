using System.Globalization;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary><c>minLength</c>, <c>maxLength</c>, <c>pattern</c> and <c>format</c>.</summary>
internal static class Strings
{
    public static Fit Compile(JsonNode schema, FitSubject subject)
    {
        var isText = subject.Type.Kind == ClrKind.String;
        if (!isText && (schema["minLength"] ?? schema["maxLength"] ?? schema["pattern"]) is not null)
        {
            return Fit.Unknown;
        }

        return Limit(schema, "minLength", least => $"{Facts.Name}.HasLength({subject.Code}, {least})")
            & Limit(schema, "maxLength", most => $"!{Facts.Name}.HasLength({subject.Code}, {most}L + 1)")
            & Pattern(schema, subject)
            & (schema.GetString("format") is { } format && Format.Find(format) is { IsText: true } ? OfFormat(format, subject) : Fit.Always);
    }

    /// <summary>What a limit of a count says; a limit that the judge does not know says nothing.</summary>
    public static Fit Limit(JsonNode schema, string keyword, Func<string, string> expression)
    {
        if (Limits.Find(schema, keyword) is not { } limit)
        {
            return Fit.Always;
        }

        return limit.NumberValue.TryGetInt32(out var number) ? Fit.Exactly(expression(number.ToString(CultureInfo.InvariantCulture))) : Fit.Unknown;
    }

    private static Fit Pattern(JsonNode schema, FitSubject subject)
    {
        if (schema.GetString("pattern") is not { } pattern)
        {
            return Fit.Always;
        }

        // The judge is silent of a pattern that .NET does not have.
        var arguments = $"({CSharpLiteral.String(pattern)}, {subject.Code})";
        var possible = $"{Facts.Name}.MayMatch{arguments}";
        return new Fit(possible, $"{Facts.Name}.Matches{arguments}", possible);
    }

    private static Fit OfFormat(string format, FitSubject subject) =>
        (subject.Type.Kind, format) switch
        {
            (ClrKind.String, _) => Fit.Exactly($"{Facts.Name}.IsOfFormat({CSharpLiteral.String(format)}, {subject.Code})"),
            (ClrKind.DateTimeOffset, "date-time") or (ClrKind.DateOnly, "date") or (ClrKind.Guid, "uuid") or (ClrKind.Bytes, "byte") => Fit.Always,
            (ClrKind.DateTime, "date-time") => Fit.Surely($"{subject.Code}.Kind != global::System.DateTimeKind.Unspecified"),
            _ => Fit.Unknown,
        };
}
