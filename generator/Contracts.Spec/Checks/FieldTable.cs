namespace Contracts.Spec.Checks;

/// <summary>The fields of OpenAPI's objects: the union of 3.0, 3.1 and 3.2. A <c>!</c> behind a name marks a field that is required.</summary>
internal static class FieldTable
{
    private static readonly Dictionary<ObjectKind, ObjectFields> Objects = new()
    {
        [ObjectKind.Document] = new(
            "the contract",
            "openapi!:text info!:object $self:text jsonSchemaDialect:text servers:objects paths:map webhooks:map components:object security:objects tags:objects externalDocs:object"),
        [ObjectKind.Info] = new("'info'", "title!:text version!:text summary:text description:text termsOfService:text contact:object license:object"),
        [ObjectKind.Contact] = new("a contact", "name:text url:text email:text"),
        [ObjectKind.License] = new("a license", "name!:text identifier:text url:text"),
        [ObjectKind.Server] = new("a server", "url!:text name:text description:text variables:map"),
        [ObjectKind.ServerVariable] = new("a server variable", "default!:text enum:texts description:text"),
        [ObjectKind.Tag] = new("a tag", "name!:text summary:text description:text externalDocs:object parent:text kind:text"),
        [ObjectKind.ExternalDocs] = new("'externalDocs'", "url!:text description:text"),
        [ObjectKind.Components] = new(
            "'components'",
            "schemas:schemamap responses:map parameters:map examples:map requestBodies:map headers:map securitySchemes:map links:map callbacks:map pathItems:map mediaTypes:map"),
        [ObjectKind.PathItem] = new(
            "a path",
            "$ref:text summary:text description:text get:object put:object post:object delete:object options:object head:object patch:object trace:object query:object "
            + "additionalOperations:map servers:objects parameters:objects"),
        [ObjectKind.Operation] = new(
            "an operation",
            "operationId:text summary:text description:text tags:texts externalDocs:object parameters:objects requestBody:object responses:map callbacks:map deprecated:boolean "
            + "security:objects servers:objects"),
        [ObjectKind.Parameter] = new(
            "a parameter",
            "name!:text in!:text description:text required:boolean deprecated:boolean allowEmptyValue:boolean style:text explode:boolean allowReserved:boolean schema:schema "
            + "example:any examples:map content:map"),
        [ObjectKind.Header] = new(
            "a header",
            "description:text required:boolean deprecated:boolean allowEmptyValue:boolean style:text explode:boolean allowReserved:boolean schema:schema example:any examples:map content:map"),
        [ObjectKind.RequestBody] = new("a request body", "content!:map description:text required:boolean"),
        [ObjectKind.MediaType] = new("a media type", "schema:schema itemSchema:schema example:any examples:map encoding:map prefixEncoding:objects itemEncoding:object"),
        [ObjectKind.Encoding] = new(
            "an encoding",
            "contentType:text headers:map style:text explode:boolean allowReserved:boolean encoding:map prefixEncoding:objects itemEncoding:object"),
        [ObjectKind.Response] = new("a response", "summary:text description:text headers:map content:map links:map"),
        [ObjectKind.Example] = new("an example", "summary:text description:text value:any dataValue:any serializedValue:text externalValue:text"),
        [ObjectKind.Link] = new("a link", "operationRef:text operationId:text parameters:object requestBody:any description:text server:object"),
        [ObjectKind.SecurityScheme] = new(
            "a security scheme",
            "type!:text description:text name:text in:text scheme:text bearerFormat:text flows:object openIdConnectUrl:text oauth2MetadataUrl:text deprecated:boolean"),
        [ObjectKind.OAuthFlows] = new("'flows'", "implicit:object password:object clientCredentials:object authorizationCode:object deviceAuthorization:object"),
        [ObjectKind.OAuthFlow] = new("a flow", "scopes!:object authorizationUrl:text deviceAuthorizationUrl:text tokenUrl:text refreshUrl:text"),
        [ObjectKind.Discriminator] = new("a discriminator", "propertyName!:text mapping:object defaultMapping:text"),
        [ObjectKind.Xml] = new("'xml'", "nodeType:text name:text namespace:text prefix:text attribute:boolean wrapped:boolean"),
        [ObjectKind.Schema] = new(
            "a schema",
            "title:text description:text format:text pattern:text contentEncoding:text contentMediaType:text required:texts properties:schemamap patternProperties:schemamap "
            + "dependentSchemas:schemamap $defs:schemamap allOf:schemas anyOf:schemas oneOf:schemas prefixItems:schemas items:schema contains:schema propertyNames:schema not:schema "
            + "if:schema then:schema else:schema additionalProperties:schema unevaluatedItems:schema unevaluatedProperties:schema enum:list x-extensible-enum:list minLength:count "
            + "maxLength:count minItems:count maxItems:count minProperties:count maxProperties:count minContains:count maxContains:count minimum:number maximum:number "
            + "multipleOf:positive uniqueItems:boolean nullable:boolean readOnly:boolean writeOnly:boolean deprecated:boolean discriminator:object xml:object externalDocs:object "
            + "dependentRequired:object")
        {
            // Unknown ones are OAC109.
            IsOpen = true,
        },
    };

    /// <summary>The fields of such an object; <see langword="null"/> where its names are free to choose.</summary>
    public static ObjectFields? Of(ObjectKind kind) => Objects.GetValueOrDefault(kind);
}
