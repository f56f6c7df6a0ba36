namespace Contracts.Analyzers;

/// <summary>The ids of the rules that are about C# alone; those about values of any kind are in <see cref="Contracts.Schema.RuleId"/>.</summary>
internal static class DiagnosticIds
{
    /// <summary>A comparison with a value that never comes.</summary>
    public const string Comparison = "OAC007";

    /// <summary>A deprecated member, value or operation is used.</summary>
    public const string Deprecation = "OAC009";
}
