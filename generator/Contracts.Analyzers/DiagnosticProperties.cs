namespace Contracts.Analyzers;

/// <summary>The keys of what a diagnostic tells its fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The allowed values: a JSON array.</summary>
    public const string Allowed = nameof(Allowed);

    /// <summary>For each allowed value the constant that stands for it, as C# code, or null: a JSON array.</summary>
    public const string Constants = nameof(Constants);

    /// <summary>The value that was probably meant: a JSON value. Absent where none is near.</summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>The JSON names of all members that the object misses: a JSON array.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>What may be added to the JSON object that misses members: a JSON object.</summary>
    public const string Members = nameof(Members);

    /// <summary>The name that was probably meant by a member's name in JSON text, which is at the additional location, or else where the diagnostic is.</summary>
    public const string Name = nameof(Name);
}
