using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests;

/// <summary>
/// A contract as a consumer gets it: an assembly, made by the kit's own generator from what the templates write. Its attribute types are
/// internal, and only metadata tells the analyzer what its members accept.
/// </summary>
internal static class ContractAssembly
{
    public const string Source = """"
        namespace Acme.Clips;

        [global::Contracts.ContractDocument("Acme Clips", "1.0.0")]
        [global::Contracts.ContractNamedSchema("State", """{"type":"string","enum":["new","done"]}""")]
        [global::Contracts.ContractNamedSchema("Loop", """{"allOf":[{"$ref":"#/components/schemas/Loop"}],"enum":["a"]}""")]
        public partial class ClipsClient
        {
            public ClipsClient([global::Contracts.ContractSchema("""{"type":"string","enum":["eu","us"]}""", Name = "region")] string region = "eu") => Region = region;

            public string Region { get; }

            [global::Contracts.ContractOperation("GET", "/clips")]
            public void List(
                [global::Contracts.ContractSchema("""{"type":"string","enum":["asc","desc"]}""", Name = "order")] string? order = null,
                [global::Contracts.ContractSchema("""{"type":"integer","maximum":100}""", Name = "limit")] int limit = 1000,
                [global::Contracts.ContractSchema("""{"type":"array","items":{"enum":["a","b"]}}""", Name = "tags")] params string[] tags)
            {
            }

            [global::Contracts.ContractOperation("POST", "/renders")]
            public void Render(Render render)
            {
            }

            [global::Contracts.ContractOperation("POST", "/renders/async")]
            public System.Threading.Tasks.Task<string> RenderAsync(Render request, System.Threading.CancellationToken cancellationToken = default) =>
                System.Threading.Tasks.Task.FromResult("");

            [global::Contracts.ContractOperation("POST", "/renders/batch")]
            public void RenderAll(System.Collections.Generic.IEnumerable<Render> request)
            {
            }
        }

        [global::Contracts.ContractSchema("""
            {"type":"object","required":["model"],"properties":{"model":{"type":"string"},"size":{"type":"string","enum":["s","l"]},"image":{"type":"string"},"count":{"type":"integer"},
             "options":{"$ref":"#/components/schemas/RenderOptions"}},
             "dependentRequired":{"image":["size"]},
             "if":{"properties":{"model":{"const":"small"}}},"then":{"properties":{"size":{"enum":["s"]}}},
             "x-contract-rules":[
               {"message":"Large ones need a count.","if":{"properties":{"size":{"const":"l"}},"required":["size"]},"then":{"required":["count"]}},
               {"severity":"info","message":"With an image, 'count' has no effect.","if":{"required":["image"]},"then":{"not":{"required":["count"]}}},
               {"message":"Deep is for large ones.","if":{"properties":{"size":{"const":"s"}},"required":["size"]},"then":{"properties":{"options":{"properties":{"depth":{"const":1}}}}}}]}
            """, Name = "Render")]
        public partial class Render
        {
            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "model")]
            public required string Model { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","enum":["s","l"]}""", Name = "size")]
            public string? Size { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "image")]
            public string? Image { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer"}""", Name = "count")]
            public int? Count { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/RenderOptions"}""", Name = "options")]
            public RenderOptions? Options { get; set; }

            public void Fix() => Size = "s";

            [JsonExtensionData]
            public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; } = new System.Collections.Generic.Dictionary<string, object?>();
        }

        [global::Contracts.ContractSchema("""{"type":"object","required":["depth"],"properties":{"depth":{"type":"integer"}}}""", Name = "RenderOptions")]
        public partial class RenderOptions
        {
            [global::Contracts.ContractSchema("""{"type":"integer"}""", Name = "depth")]
            public int? Depth { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","properties":{"shot_type":{"enum":["single","multi"]}},"additionalProperties":true}""", Name = "Clip")]
        public partial class Clip
        {
            [global::Contracts.ContractSchema("""{"type":"string","x-extensible-enum":["wan2.6-video-720p","wan2.6-video-1080p"]}""", Name = "model")]
            public string? Model { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","enum":["1280*720","720*1280"]}""", Name = "size")]
            public string Size { get; set; } = "1280*720";

            [global::Contracts.ContractSchema("""{"type":"integer","enum":[5,10,15]}""", Name = "duration")]
            public int Duration { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer","enum":[1,2,5000000000]}""", Name = "speed")]
            public long? Speed { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer","enum":[-1,0]}""", Name = "offset")]
            public long? Offset { get; set; }

            [global::Contracts.ContractSchema("""{"type":"number","enum":[0.5,1]}""", Name = "rate")]
            public double? Rate { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","const":"clip"}""", Name = "object")]
            public string? Kind { get; init; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/State"}""", Name = "state")]
            public string? State { get; set; }

            [global::Contracts.ContractSchema("""{"allOf":[{"$ref":"#/components/schemas/Mode"}]}""", Name = "mode")]
            public string? Mode { get; set; }

            [global::Contracts.ContractSchema("""{"enum":["a",1,true,null]}""", Name = "anything")]
            public object? Anything { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/Missing"}""", Name = "unresolved")]
            public string? Unresolved { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/Loop"}""", Name = "loop")]
            public string? Loop { get; set; }

            [global::Contracts.ContractSchema("{ not JSON", Name = "malformed")]
            public string? Malformed { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","minLength":3,"pattern":"^a"}""", Name = "text")]
            public string? Text { get; set; }

            [global::Contracts.ContractSchema("""{"type":"array","items":{"type":"string","enum":["red"]}}""", Name = "colors")]
            public System.Collections.Generic.IList<string>? Colors { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/ClipOptions"}""", Name = "options")]
            public ClipOptions Options { get; set; } = new();

            [global::Contracts.ContractSchema("""{"type":"integer","minimum":-1,"maximum":2147483647}""", Name = "seed")]
            public long? Seed { get; set; }

            [global::Contracts.ContractSchema("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1.5}""", Name = "scale")]
            public double? Scale { get; set; }

            [global::Contracts.ContractSchema("""{"type":"number","multipleOf":0.01,"maximum":79228162514264337593543950335}""", Name = "price")]
            public decimal? Price { get; set; }

            [global::Contracts.ContractSchema("""{"type":"number","maximum":0.1}""", Name = "blur")]
            public float? Blur { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer","maximum":18446744073709551614}""", Name = "bits")]
            public ulong? Bits { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","maxLength":3}""", Name = "code")]
            public string? Code { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","format":"date-time"}""", Name = "made")]
            public string? Made { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","pattern":"^(?!b)(a+)+$"}""", Name = "slow")]
            public string? Slow { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","format":"byte"}""", Name = "image")]
            public byte[]? Image { get; set; }

            [global::Contracts.ContractSchema("""{"type":"array","items":{"type":"integer","maximum":9},"minItems":2,"maxItems":3,"uniqueItems":true}""", Name = "sizes")]
            public System.Collections.Generic.IList<int>? Sizes { get; set; }

            [global::Contracts.ContractSchema("""{"type":"array","items":{"type":"array","items":{"enum":["x"]}}}""", Name = "grid")]
            public string[][]? Grid { get; set; }

            [global::Contracts.ContractSchema("""{"type":"object","properties":{"lang":{"enum":["en","de"]}},"additionalProperties":{"type":"string","minLength":2}}""", Name = "labels")]
            public System.Collections.Generic.IDictionary<string, string>? Labels { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","deprecated":true}""", Name = "legacy")]
            public string? Legacy { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","deprecated":true}""", Name = "gone")]
            [System.Obsolete("Gone.")]
            public string? Gone { get; set; }

            [global::Contracts.ContractSchema("""{"oneOf":[{"const":"mp4"},{"const":"avi","deprecated":true}]}""", Name = "container")]
            public string? Container { get; set; }

            public string? Undescribed { get; set; }

            [JsonExtensionData]
            public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; } = new System.Collections.Generic.Dictionary<string, object?>();
        }

        [System.AttributeUsage(System.AttributeTargets.Property)]
        public sealed class JsonExtensionDataAttribute : System.Attribute;

        [global::Contracts.ContractSchema("""{"type":"object"}""", Name = "ClipOptions")]
        public partial record ClipOptions
        {
            [global::Contracts.ContractSchema("""{"type":"string","enum":["single","multi"]}""", Name = "shot_type")]
            public string? ShotType { get; set; }
        }

        public partial class Animal
        {
            [global::Contracts.ContractSchema("""{"type":"string","enum":["cat","dog"]}""", Name = "kind")]
            public virtual string? Kind { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","enum":["red"]}""", Name = "color")]
            public string? Color { get; set; }
        }

        public partial class Cat : Animal
        {
            [global::Contracts.ContractSchema("""{"type":"string","enum":["cat"]}""", Name = "kind")]
            public override string? Kind { get; set; } = "cat";
        }

        [global::Contracts.ContractSchema("""{"type":"string","enum":["fast","slow"]}""", Name = "Mode")]
        internal partial class Mode;

        [global::Contracts.ContractSchema("""
            {"type":"object","properties":{"kind":{"type":"string"},"size":{"type":"string"}},"minProperties":1,
             "if":{"properties":{"kind":{"const":"small"}},"required":["kind"]},"then":{"properties":{"size":{"enum":["s"]}}}}
            """, Name = "Card")]
        public partial record Card([property: global::Contracts.ContractSchema("""{"type":"string"}""", Name = "kind")] [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "kind")] string? Kind)
        {
            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "size")]
            public string? Size { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","required":["left","right"],"properties":{"left":{"type":"string"},"right":{"type":"array"}}}""", Name = "Pair")]
        public partial class Pair
        {
            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "left")]
            public string? Left { get; set; }

            [global::Contracts.ContractSchema("""{"type":"array"}""", Name = "right")]
            public System.Collections.Generic.IList<int>? Right { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","minProperties":1,"enum":[{"a":1}],"properties":{"a":{"not":{"const":2}},"b":{"anyOf":[{"minimum":5},{"type":"string"}]},"c":{"type":"object","required":["d"]}}}""", Name = "Odd")]
        public partial class Odd
        {
            [global::Contracts.ContractSchema("""{"not":{"const":2}}""", Name = "a")]
            public int? A { get; set; }

            [global::Contracts.ContractSchema("""{"anyOf":[{"minimum":5},{"type":"string"}]}""", Name = "b")]
            public object? B { get; set; }

            [global::Contracts.ContractSchema("""{"type":"object","required":["d"]}""", Name = "c")]
            public System.Collections.Generic.IDictionary<string, int>? C { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","properties":{"count":{"type":"integer","multipleOf":5}},"oneOf":[{"required":["kind"]},{"required":["count"],"properties":{"count":{"x-extensible-enum":[5]}}}]}""", Name = "Advised")]
        public partial class Advised
        {
            [global::Contracts.ContractSchema("""{"type":"integer","multipleOf":5}""", Name = "count")]
            public int? Count { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "kind")]
            public string? Kind { get; set; }
        }

        [global::Contracts.ContractSchema("""{"type":"object","properties":{"day":{"type":"string"}},"oneOf":[{"properties":{"day":{"format":"date"}}},{"properties":{"day":{"const":"today"}}}]}""", Name = "Dated")]
        public partial class Dated
        {
            [global::Contracts.ContractSchema("""{"type":"string"}""", Name = "day")]
            public string? Day { get; set; }
        }

        public class Job
        {
            [global::Contracts.ContractSchema("""{"type":"string","enum":["low","high"]}""", Name = "priority")]
            public string? Priority { get; set; }

            public required string Id { get; set; }
        }

        public class Page<T>
        {
            [global::Contracts.ContractSchema("""{"type":"string","enum":["asc","desc"]}""", Name = "order")]
            public T? Order { get; set; }
        }
        """";

    /// <summary>The running framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Trusted().Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The contract's assembly.</summary>
    public static MetadataReference Reference { get; } = Compile(Source);

    /// <summary>An assembly of that source, after the kit's generator has completed it.</summary>
    public static MetadataReference Compile(string source, string name = "Acme.Clips")
    {
        var image = new MemoryStream();
        var result = Complete(source, name).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }

    /// <summary>The source and what the kit's generator adds to it.</summary>
    public static Compilation Complete(string source, string name = "Acme.Clips")
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new Generator.ContractsGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _);
        return completed;
    }

    private static string[] Trusted() => ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
}
