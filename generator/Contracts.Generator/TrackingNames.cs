namespace Contracts.Generator;

/// <summary>The names of the generator's steps, by which tests ask whether a step ran anew.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string ClassSchemas = nameof(ClassSchemas);
    public const string ClasslessSchemas = nameof(ClasslessSchemas);
    public const string Schemas = nameof(Schemas);
    public const string Properties = nameof(Properties);
    public const string Types = nameof(Types);
    public const string KnownValues = nameof(KnownValues);
    public const string Namespaces = nameof(Namespaces);
    public const string AssemblyMetadata = nameof(AssemblyMetadata);
    public const string Classes = nameof(Classes);
    public const string NamedClasses = nameof(NamedClasses);
    public const string SchemaTexts = nameof(SchemaTexts);
    public const string Validations = nameof(Validations);
    public const string Requests = nameof(Requests);
    public const string RequestValidations = nameof(RequestValidations);
    public const string Runtime = nameof(Runtime);
    public const string Polyfills = nameof(Polyfills);

    public static IReadOnlyList<string> All { get; } =
        [Documents, ClassSchemas, ClasslessSchemas, Schemas, Properties, Types, KnownValues, Namespaces, AssemblyMetadata, Classes, NamedClasses, SchemaTexts, Validations, Requests, RequestValidations, Runtime, Polyfills];
}
