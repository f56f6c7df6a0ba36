namespace Contracts.Spec;

/// <summary>The kinds of objects in an OpenAPI document that checks look at.</summary>
internal enum ObjectKind
{
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
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
    OAuthFlows,
    OAuthFlow,
    ContractRule,
    Schema,
    Discriminator,
    Xml,
}

/// <summary>An object of an OpenAPI document whose kind is known from where it stands.</summary>
internal sealed record SpecObject(ObjectKind Kind, Located Value);
