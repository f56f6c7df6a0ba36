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

    /// <summary>A name for C# is not unique.</summary>
    public const string Naming = "OAC108";

    /// <summary>A keyword that no schema has.</summary>
    public const string UnknownKeyword = "OAC109";

    /// <summary>A value stands twice in an <c>enum</c>, or a name in <c>required</c>.</summary>
    public const string DuplicateValue = "OAC110";

    /// <summary>A value of an <c>enum</c> is of another type than the schema, or breaks its other keywords.</summary>
    public const string ExcludedValue = "OAC111";

    /// <summary><c>required</c> names no property.</summary>
    public const string RequiredWithoutProperty = "OAC112";

    /// <summary>A schema excludes every value.</summary>
    public const string NothingFits = "OAC113";

    /// <summary>A <c>pattern</c> does not compile.</summary>
    public const string BadPattern = "OAC114";

    /// <summary>Two names become one in C#.</summary>
    public const string CollidingNames = "OAC115";

    /// <summary>A header parameter that OpenAPI ignores.</summary>
    public const string IgnoredHeader = "OAC116";

    /// <summary>An operation without a response for success.</summary>
    public const string NoSuccess = "OAC117";

    /// <summary>A component to which nothing leads.</summary>
    public const string UnusedComponent = "OAC118";

    /// <summary>An object that lacks a field, or has one that OpenAPI doesn't know or with a value of the wrong kind.</summary>
    public const string Structure = "OAC119";

    /// <summary>An <c>x-contract-suppress</c> that suppresses nothing.</summary>
    public const string BadSuppression = "OAC122";

    /// <summary>An operation without an operationId.</summary>
    public const string NoOperationId = "OAC123";

    /// <summary>What the contract's version of OpenAPI ignores where it stands.</summary>
    public const string Ignored = "OAC124";

    /// <summary>The findings that an author may overrule. Without the others the contract can't be read, or code would miss a part of it.</summary>
    public static readonly IReadOnlyList<string> Suppressible =
    [
        BrokenExample, UnknownKeyword, DuplicateValue, ExcludedValue, RequiredWithoutProperty, NothingFits, BadPattern, CollidingNames, IgnoredHeader,
        NoSuccess, UnusedComponent, Structure, NoOperationId, Ignored,
    ];
}
