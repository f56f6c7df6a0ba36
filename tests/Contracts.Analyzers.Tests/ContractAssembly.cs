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
        public partial class ClipsClient;

        [global::Contracts.ContractSchema("""{"type":"object"}""", Name = "Clip")]
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

            public string? Undescribed { get; set; }
        }

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
