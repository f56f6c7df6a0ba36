namespace Contracts.Spec;

/// <summary>The ids of findings. They are part of the command's interface: builds filter by them.</summary>
internal static class FindingId
{
    /// <summary>The file can't be read.</summary>
    public const string Unreadable = "OAC100";

    /// <summary>The YAML or JSON is malformed.</summary>
    public const string Syntax = "OAC101";

    /// <summary>A key stands twice in one object.</summary>
    public const string DuplicateKey = "OAC102";

    /// <summary>A <c>$ref</c> leads nowhere.</summary>
    public const string UnresolvedReference = "OAC103";

    /// <summary>A <c>type</c> that JSON Schema doesn't know.</summary>
    public const string UnknownType = "OAC104";

    /// <summary>An example or default breaks its own schema.</summary>
    public const string BrokenExample = "OAC105";

    /// <summary>The file is no OpenAPI 3.0, 3.1 or 3.2 document.</summary>
    public const string NotOpenApi = "OAC106";

    /// <summary>A construct for which no C# can be generated yet.</summary>
    public const string NotExpressible = "OAC107";

    /// <summary>A name for C# is missing or not unique.</summary>
    public const string Naming = "OAC108";
}
