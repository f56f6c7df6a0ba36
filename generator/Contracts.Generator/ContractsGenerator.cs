using System.Collections.Immutable;
using System.Text;
using Contracts.Generator.Emitting;
using Contracts.Generator.Model;
using Contracts.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Contracts.Generator;

/// <summary>
/// Completes the code that the kit's templates made of an OpenAPI document: the attribute types they use, constants for the known values
/// of each property, and the assembly attributes by which analyzers recognise a contract.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
        {
            output.AddEmbeddedAttributeDefinition();
            output.AddSource(AttributeSource.HintName, Source(AttributeSource.Text));
        });

        var classlessSchemas = ClasslessSchemas(context);
        RegisterAssemblyMetadata(context, classlessSchemas);
        RegisterContractValue(context);
        RegisterKnownValues(context, classlessSchemas);
        RegisterPolyfills(context);
    }

    private static void RegisterAssemblyMetadata(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<NamedSchemaModel>> classlessSchemas)
    {
        var documents = Attributes(context, MetadataNames.ContractDocument, IsType, AttributeParser.Documents, TrackingNames.Documents);
        var metadata = documents.Combine(classlessSchemas)
            .Select(static (pair, _) => new AssemblyMetadataModel(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.AssemblyMetadata);
        context.RegisterSourceOutput(metadata, static (output, model) =>
        {
            if (model.Documents.Count + model.ClasslessSchemas.Count > 0)
            {
                output.AddSource(AssemblyMetadataEmitter.HintName, Source(AssemblyMetadataEmitter.Emit(model)));
            }
        });
    }

    private static void RegisterContractValue(IncrementalGeneratorInitializationContext context)
    {
        var namespaces = context.SyntaxProvider
            .ForAttributeWithMetadataName(MetadataNames.ContractDocument, IsType, static (attributed, _) => NamespaceParser.Parse(attributed))
            .SelectMany(static (one, _) => one is null ? [] : ImmutableArray.Create(one))
            .Collect()
            .Select(static (all, _) => NamespaceParser.Distinct(all).ToEquatableArray())
            .WithTrackingName(TrackingNames.Namespaces);
        context.RegisterSourceOutput(namespaces, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource(ContractValueEmitter.HintName, Source(ContractValueEmitter.Emit(all)));
            }
        });
    }

    private static void RegisterKnownValues(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<NamedSchemaModel>> classlessSchemas)
    {
        var classSchemas = Attributes(context, MetadataNames.ContractSchema, IsTypeOrAssembly, AttributeParser.Schemas, TrackingNames.ClassSchemas);
        var schemas = classSchemas.Combine(classlessSchemas)
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())
            .WithTrackingName(TrackingNames.Schemas);
        var types = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                MetadataNames.ContractSchema,
                static (node, _) => node is PropertyDeclarationSyntax,
                static (attributed, _) => PropertyParser.Parse(attributed))
            .SelectMany(static (property, _) => property is null ? [] : ImmutableArray.Create(property))
            .WithTrackingName(TrackingNames.Properties)
            .Collect()
            .SelectMany(static (properties, _) => TypeGrouping.Group(properties))
            .WithTrackingName(TrackingNames.Types);
        var knownValues = types.Combine(schemas)
            .Select(static (pair, _) => KnownValuesParser.Parse(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.KnownValues);
        context.RegisterSourceOutput(knownValues, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(model.HintName, Source(KnownValuesEmitter.Emit(model)));
            }
        });
    }

    private static void RegisterPolyfills(IncrementalGeneratorInitializationContext context)
    {
        var polyfills = context.CompilationProvider
            .Select(static (compilation, _) => Polyfills.For(compilation))
            .WithTrackingName(TrackingNames.Polyfills);
        context.RegisterSourceOutput(polyfills, static (output, missing) =>
        {
            if (missing.Any)
            {
                output.AddSource(Polyfills.HintName, Source(missing.Emit()));
            }
        });
    }

    private static IncrementalValueProvider<EquatableArray<NamedSchemaModel>> ClasslessSchemas(IncrementalGeneratorInitializationContext context) =>
        Attributes(context, MetadataNames.ContractNamedSchema, IsType, AttributeParser.NamedSchemas, TrackingNames.ClasslessSchemas);

    /// <summary>What all attributes of one kind say, as one value.</summary>
    private static IncrementalValueProvider<EquatableArray<T>> Attributes<T>(
        IncrementalGeneratorInitializationContext context,
        string metadataName,
        Func<SyntaxNode, CancellationToken, bool> isTarget,
        Func<IEnumerable<AttributeData>, IEnumerable<T>> parse,
        string trackingName)
        where T : IEquatable<T> =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(metadataName, isTarget, (attributed, _) => parse(attributed.Attributes).ToEquatableArray())
            .Collect()
            .Select(static (arrays, _) => arrays.SelectMany(static array => array).ToEquatableArray())
            .WithTrackingName(trackingName);

    private static bool IsType(SyntaxNode node, CancellationToken cancellationToken) => node is TypeDeclarationSyntax;

    private static bool IsTypeOrAssembly(SyntaxNode node, CancellationToken cancellationToken) => node is TypeDeclarationSyntax or CompilationUnitSyntax;

    private static SourceText Source(string text) => SourceText.From(text, Encoding.UTF8);
}
