namespace Contracts.Build.Tests;

/// <summary>What a project can say of a contract, by the names of the item's metadata.</summary>
internal sealed record CodeSettings
{
    public string JsonLibrary { get; init; } = "Newtonsoft.Json";

    public string Clients { get; init; } = "Single";

    public string AccessModifier { get; init; } = "public";

    public string Nullable { get; init; } = "enable";

    public string Records { get; init; } = "false";

    public string DateTimeType { get; init; } = "DateTimeOffset";

    public string DateType { get; init; } = "string";

    public string BaseUrl { get; init; } = "";
}
