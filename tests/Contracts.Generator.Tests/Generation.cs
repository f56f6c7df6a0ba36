using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Generator.Tests;

/// <summary>Runs the generator on source as the kit's templates write it.</summary>
internal sealed record Generation(GeneratorDriver Driver, Compilation Output)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>The running framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        References(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)));

    /// <summary>.NET Standard 2.0, which knows nothing of <c>required</c>.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } =
        References(Directory.GetFiles(
            typeof(Generation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NetStandardReferences").Value!,
            "*.dll"));

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName).Where(name => name != "Microsoft.CodeAnalysis.EmbeddedAttribute.cs");

    /// <summary>The text of the one generated file whose name contains <paramref name="hint"/>.</summary>
    public string this[string hint] =>
        Result.GeneratedSources.Single(source => source.HintName.Contains(hint, StringComparison.Ordinal)).SourceText.ToString();

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference>? references = null, string assemblyName = "Acme.Orders") =>
        CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(source, ParseOptions, "Orders.cs")],
            references ?? Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static Generation Run(Compilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ContractsGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Generation(driver, compilation).Again(compilation);
    }

    public static Generation Run(string source, IEnumerable<MetadataReference>? references = null) => Run(Compile(source, references));

    /// <summary>Runs the same driver on a changed compilation, as an editor does.</summary>
    public Generation Again(Compilation compilation)
    {
        var driver = Driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return new Generation(driver, output);
    }

    /// <summary>Generated code compiles without a warning, missing documentation included.</summary>
    public Generation Compiles()
    {
        var diagnostics = Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20).ToList();
        Assert.True(diagnostics.Count == 0, string.Join("\n", diagnostics));
        return this;
    }

    private static ImmutableArray<MetadataReference> References(IEnumerable<string> paths) => [.. paths.Select(path => MetadataReference.CreateFromFile(path))];
}
