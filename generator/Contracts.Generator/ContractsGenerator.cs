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
        var namespaces = Namespaces(context);
        var schemas = Schemas(context, classlessSchemas);
        RegisterContractTypes(context, namespaces);
        RegisterKnownValues(context, schemas);
        RegisterValidation(context, namespaces, schemas, classlessSchemas);
        RegisterRequests(context, namespaces, schemas);
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

    private static void RegisterContractTypes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ContractNamespaceModel>> namespaces) =>
        context.RegisterSourceOutput(namespaces, static (output, all) =>
        {
            if (all.Count > 0)
            {
                output.AddSource(ContractValueEmitter.HintName, Source(ContractValueEmitter.Emit(all)));
                output.AddSource(ContractViolationEmitter.HintName, Source(ContractViolationEmitter.Emit(all)));
            }
        });

    private static void RegisterKnownValues(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<NamedSchemaSet> schemas)
    {
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

    private static void RegisterValidation(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ContractNamespaceModel>> namespaces,
        IncrementalValueProvider<NamedSchemaSet> schemas,
        IncrementalValueProvider<EquatableArray<NamedSchemaModel>> classlessSchemas)
    {
        var classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(MetadataNames.ContractSchema, IsType, static (attributed, _) => ContractClassParser.Parse(attributed))
            .SelectMany(static (one, _) => one is null ? [] : ImmutableArray.Create(one))
            .WithTrackingName(TrackingNames.Classes)
            .Collect()
            .Combine(namespaces)
            .SelectMany(static (pair, _) => ContractClassNaming.Name(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.NamedClasses);
        var validations = classes.Combine(schemas)
            .Select(static (pair, _) => ValidationParser.Parse(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Validations);
        context.RegisterSourceOutput(validations, static (output, model) => output.AddSource(model.HintName, Source(ValidationEmitter.Emit(model))));

        var texts = classes.Collect().Combine(classlessSchemas)
            .Select(static (pair, _) => SchemaTextsParser.Parse(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.SchemaTexts);
        context.RegisterSourceOutput(texts.Combine(namespaces), static (output, pair) =>
        {
            if (pair.Right.Count > 0)
            {
                output.AddSource(SchemaTextsEmitter.HintName, Source(SchemaTextsEmitter.Emit(pair.Left)));
            }
        });

        var runtime = context.CompilationProvider
            .Select(static (compilation, _) => RuntimeModel.For(compilation))
            .Combine(namespaces)
            .Select(static (pair, _) => pair.Right.Count > 0 ? pair.Left : null)
            .WithTrackingName(TrackingNames.Runtime);
        context.RegisterSourceOutput(runtime, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(RuntimeSource.HintName, Source(RuntimeSource.Text(model)));
            }
        });
    }

    private static void RegisterRequests(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ContractNamespaceModel>> namespaces,
        IncrementalValueProvider<NamedSchemaSet> schemas)
    {
        var requests = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                MetadataNames.ContractOperation,
                static (node, _) => node is MethodDeclarationSyntax { Parent: ClassDeclarationSyntax },
                static (attributed, _) => RequestParser.Parse(attributed))
            .SelectMany(static (request, _) => request is null ? [] : ImmutableArray.Create(request))
            .WithTrackingName(TrackingNames.Requests)
            .Collect();
        var validations = requests.Combine(namespaces).Combine(schemas)
            .SelectMany(static (all, _) => RequestValidationParser.Parse(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.RequestValidations);
        context.RegisterSourceOutput(validations, static (output, model) => output.AddSource(model.HintName, Source(RequestsEmitter.Emit(model))));
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

    private static IncrementalValueProvider<EquatableArray<ContractNamespaceModel>> Namespaces(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(MetadataNames.ContractDocument, IsType, static (attributed, _) => NamespaceParser.Parse(attributed))
            .SelectMany(static (one, _) => one is null ? [] : ImmutableArray.Create(one))
            .Collect()
            .Select(static (all, _) => NamespaceParser.Distinct(all).ToEquatableArray())
            .WithTrackingName(TrackingNames.Namespaces);

    /// <summary>All named schemas, those that have a class and those that have none.</summary>
    private static IncrementalValueProvider<NamedSchemaSet> Schemas(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<NamedSchemaModel>> classlessSchemas) =>
        Attributes(context, MetadataNames.ContractSchema, IsTypeOrAssembly, AttributeParser.Schemas, TrackingNames.ClassSchemas)
            .Combine(classlessSchemas)
            .Select(static (pair, _) => new NamedSchemaSet(pair.Left.Concat(pair.Right).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Schemas);

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
