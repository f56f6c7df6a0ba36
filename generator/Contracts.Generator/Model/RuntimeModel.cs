using Microsoft.CodeAnalysis;

namespace Contracts.Generator.Model;

/// <summary>What a project's references ask of the code that its objects are judged with.</summary>
/// <param name="Parts">The optional files.</param>
internal sealed record RuntimeModel(EquatableArray<string> Parts)
{
    private static readonly (string Part, string Type)[] Optional =
    [
        ("ContractWriter.Date", "System.DateOnly"),
        ("ContractWriter.Newtonsoft", "Newtonsoft.Json.Linq.JToken"),
        ("ContractWriter.SystemTextJson", "System.Text.Json.Nodes.JsonNode"),
    ];

    public static RuntimeModel For(Compilation compilation) =>
        new(Optional.Where(part => compilation.GetTypesByMetadataName(part.Type).Any(type => type.DeclaredAccessibility == Accessibility.Public)).Select(part => part.Part).ToEquatableArray());
}
