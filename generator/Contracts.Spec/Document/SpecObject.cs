namespace Contracts.Spec;

/// <summary>The kinds of objects in an OpenAPI document that checks look at.</summary>
internal enum ObjectKind
{
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Example,
    Link,
    Callback,
    SecurityScheme,
    ContractRule,
    Schema,
}

/// <summary>An object of an OpenAPI document whose kind is known from where it stands.</summary>
internal sealed record SpecObject(ObjectKind Kind, Located Value);
