using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>A value that may stand where the diagnostic is.</summary>
/// <param name="Value">The value.</param>
/// <param name="Constant">The contract's constant for it as C# code, if there is one.</param>
internal sealed record AllowedValue(JsonNode Value, string? Constant)
{
    /// <summary>The allowed values that a diagnostic tells of.</summary>
    public static IReadOnlyList<AllowedValue> Of(Diagnostic diagnostic)
    {
        var values = Read(diagnostic, DiagnosticProperties.Allowed)?.Items ?? [];
        var constants = Read(diagnostic, DiagnosticProperties.Constants)?.Items ?? [];
        return [.. values.Select((value, index) => new AllowedValue(value, index < constants.Count ? Text(constants[index]) : null))];
    }

    /// <summary>The one that was probably meant.</summary>
    public static AllowedValue? NearestOf(Diagnostic diagnostic, IReadOnlyList<AllowedValue> allowed) =>
        Read(diagnostic, DiagnosticProperties.Nearest) is { } nearest
            ? allowed.FirstOrDefault(one => JsonEquality.AreEqual(one.Value, nearest)) ?? new AllowedValue(nearest, Constant: null)
            : null;

    private static JsonNode? Read(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out var json) && json is not null ? JsonReader.Read(json) : null;

    private static string? Text(JsonNode node) => node.Kind == JsonKind.String ? node.StringValue : null;
}
