using Contracts.Generator.Emitting;

namespace Contracts.Generator.Tests;

/// <summary>The generated code as people read it.</summary>
public sealed class GeneratedCodeTests
{
    private const string Source = """"
        namespace Acme.Clips;

        /// <summary>A client.</summary>
        [global::Contracts.ContractDocument("Acme \"Clips\"", "1.2.0")]
        [global::Contracts.ContractNamedSchema("State", """{"type":"string","enum":["new","done"],"x-enum-descriptions":["Waits & sees.","Is over."]}""")]
        public partial class ClipsClient
        {
            /// <summary>Makes clips.</summary>
            [global::Contracts.ContractOperation("POST", "/clips")]
            public static void MakeAsync(
                [global::Contracts.ContractSchema("""{"type":"array","description":"All clips.","minItems":1,"items":{"$ref":"#/components/schemas/Clip"}}""")] System.Collections.Generic.IList<Clip> request,
                [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "note", In = "header")] string note,
                [global::Contracts.ContractSchema("""{"type":"integer","maximum":100}""", Name = "class", In = "query")] int? @class = null) =>
                ValidateMakeRequest(request, note, @class);

            static partial void ValidateMakeRequest(System.Collections.Generic.IList<Clip> request, string note, int? @class);
        }

        /// <summary>A clip.</summary>
        [global::Contracts.ContractSchema("""
            {"type":"object","description":"A clip.","required":["model"],"properties":{"model":{"type":"string","x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"]},
            "duration":{"type":["integer","null"],"minimum":-1},"size":{"type":["string","null"],"enum":["1280*720","720*1280",null]},"states":{"type":"array","maxItems":2,"items":{"$ref":"#/components/schemas/State"}},
            "text":{"type":"string","pattern":"^[^\"]+$","maxLength":80}},"if":{"properties":{"model":{"const":"wan2.6-video-720p"}}},"then":{"properties":{"duration":{"maximum":10}}}}
            """, Name = "Clip")]
        public partial class Clip
        {
            /// <summary>The model.</summary>
            [global::Contracts.ContractSchema("""{"type":"string","x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"]}""", Name = "model")]
            public required string Model { get; set; }

            /// <summary>The length in seconds.</summary>
            [global::Contracts.ContractSchema("""{"type":"integer","enum":[5,10,-1]}""", Name = "duration")]
            public int? Duration { get; set; }

            /// <summary>The picture's size.</summary>
            [global::Contracts.ContractSchema("""{"type":"string","enum":["1280*720","720*1280"]}""", Name = "size")]
            public string? Size { get; set; }

            /// <summary>All states.</summary>
            [global::Contracts.ContractSchema("""{"type":"array","items":{"$ref":"#/components/schemas/State"}}""", Name = "states")]
            public System.Collections.Generic.IList<string>? States { get; set; }

            /// <summary>Free text.</summary>
            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "text")]
            public string? Text { get; set; }
        }
        """";

    [Fact]
    public async Task A_contract_gets_attribute_types_a_marker_and_constants()
    {
        var generation = Generation.Run(Source, Generation.NetStandard).Compiles();

        // The sources of Contracts.Schema are compiled in as they are.
        await Verifier.Verify(
            string.Concat(generation.HintNames.Where(name => name != RuntimeSource.HintName).Order(StringComparer.Ordinal).Select(name => $"// {name}\n{generation[name]}\n")),
            "cs");
    }
}
