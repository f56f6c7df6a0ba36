namespace Contracts.Analyzers;

/// <summary>The ids of the rules (OAC: OpenAPI contract).</summary>
internal static class DiagnosticIds
{
    /// <summary>A value is not among the allowed ones (<c>enum</c>, <c>const</c>, <c>x-extensible-enum</c>).</summary>
    public const string AllowedValue = "OAC001";
}
