using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>Where objects of which kind stand: OpenAPI 3.2, section 4, with what 3.0 has beside it.</summary>
internal static class ObjectKinds
{
    private static readonly Dictionary<ObjectKind, ChildRule[]> Children = new()
    {
        [ObjectKind.Document] =
        [
            .. Maps(ObjectKind.PathItem, "paths", "webhooks"),
            .. Single(ObjectKind.Components, "components"),
            .. Single(ObjectKind.Info, "info"),
            .. Lists(ObjectKind.Server, "servers"),
            .. Lists(ObjectKind.Tag, "tags"),
            .. Single(ObjectKind.ExternalDocs, "externalDocs"),
        ],
        [ObjectKind.Info] = [.. Single(ObjectKind.Contact, "contact"), .. Single(ObjectKind.License, "license")],
        [ObjectKind.Server] = [.. Maps(ObjectKind.ServerVariable, "variables")],
        [ObjectKind.Tag] = [.. Single(ObjectKind.ExternalDocs, "externalDocs")],
        [ObjectKind.SecurityScheme] = [.. Single(ObjectKind.OAuthFlows, "flows")],
        [ObjectKind.OAuthFlows] = [.. Single(ObjectKind.OAuthFlow, "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization")],
        [ObjectKind.Link] = [.. Single(ObjectKind.Server, "server")],
        [ObjectKind.Components] =
        [
            .. Maps(ObjectKind.Schema, "schemas"),
            .. Maps(ObjectKind.Response, "responses"),
            .. Maps(ObjectKind.Parameter, "parameters"),
            .. Maps(ObjectKind.Example, "examples"),
            .. Maps(ObjectKind.RequestBody, "requestBodies"),
            .. Maps(ObjectKind.Header, "headers"),
            .. Maps(ObjectKind.SecurityScheme, "securitySchemes"),
            .. Maps(ObjectKind.Link, "links"),
            .. Maps(ObjectKind.Callback, "callbacks"),
            .. Maps(ObjectKind.PathItem, "pathItems"),
            .. Maps(ObjectKind.MediaType, "mediaTypes"),
        ],
        [ObjectKind.PathItem] =
        [
            .. Single(ObjectKind.Operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),
            .. Maps(ObjectKind.Operation, "additionalOperations"),
            .. Lists(ObjectKind.Parameter, "parameters"),
            .. Lists(ObjectKind.Server, "servers"),
        ],
        [ObjectKind.Operation] =
        [
            .. Single(ObjectKind.ExternalDocs, "externalDocs"),
            .. Lists(ObjectKind.Server, "servers"),
            .. Lists(ObjectKind.Parameter, "parameters"),
            .. Single(ObjectKind.RequestBody, "requestBody"),
            .. Maps(ObjectKind.Response, "responses"),
            .. Maps(ObjectKind.Callback, "callbacks"),
        ],
        [ObjectKind.Parameter] = [.. Single(ObjectKind.Schema, "schema"), .. Maps(ObjectKind.MediaType, "content"), .. Maps(ObjectKind.Example, "examples")],
        [ObjectKind.Header] = [.. Single(ObjectKind.Schema, "schema"), .. Maps(ObjectKind.MediaType, "content"), .. Maps(ObjectKind.Example, "examples")],
        [ObjectKind.RequestBody] = [.. Maps(ObjectKind.MediaType, "content")],
        [ObjectKind.MediaType] =
        [
            .. Single(ObjectKind.Schema, "schema", "itemSchema"),
            .. Maps(ObjectKind.Example, "examples"),
            .. Maps(ObjectKind.Encoding, "encoding"),
            .. Lists(ObjectKind.Encoding, "prefixEncoding"),
            .. Single(ObjectKind.Encoding, "itemEncoding"),
        ],
        [ObjectKind.Encoding] =
        [
            .. Maps(ObjectKind.Header, "headers"),
            .. Maps(ObjectKind.Encoding, "encoding"),
            .. Lists(ObjectKind.Encoding, "prefixEncoding"),
            .. Single(ObjectKind.Encoding, "itemEncoding"),
        ],
        [ObjectKind.Response] = [.. Maps(ObjectKind.Header, "headers"), .. Maps(ObjectKind.MediaType, "content"), .. Maps(ObjectKind.Link, "links")],
        [ObjectKind.ContractRule] = [.. Single(ObjectKind.Schema, "if", "then", "else")],
        [ObjectKind.Schema] =
        [
            .. Maps(ObjectKind.Schema, "properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            .. Lists(ObjectKind.Schema, "allOf", "anyOf", "oneOf", "prefixItems"),
            .. Single(
                ObjectKind.Schema,
                "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"),
            .. Single(ObjectKind.Discriminator, "discriminator"),
            .. Single(ObjectKind.Xml, "xml"),
            .. Single(ObjectKind.ExternalDocs, "externalDocs"),
            .. Lists(ObjectKind.ContractRule, "x-contract-rules"),
        ],
    };

    private enum Container
    {
        None,
        List,
        Map,
    }

    /// <summary>Every object of the document, in its order, each once also where an alias repeats it.</summary>
    public static List<SpecObject> All(Located root) => Within(new SpecObject(ObjectKind.Document, root), []);

    /// <summary>The object and every object in it that is not yet among <paramref name="seen"/>.</summary>
    public static List<SpecObject> Within(SpecObject start, HashSet<JsonNode> seen)
    {
        var found = new List<SpecObject>();
        Collect(start, found, seen);
        return found;
    }

    private static void Collect(SpecObject next, List<SpecObject> found, HashSet<JsonNode> seen)
    {
        if (next.Value.Node.Kind != JsonKind.Object || !seen.Add(next.Value.Node))
        {
            return;
        }

        found.Add(next);
        if (next.Kind == ObjectKind.Callback)
        {
            CollectAll(ObjectKind.PathItem, next.Value.Members().Select(entry => entry.Value), found, seen);
        }

        foreach (var rule in Children.GetValueOrDefault(next.Kind, []))
        {
            if (next.Value[rule.Member] is { } child)
            {
                CollectAll(rule.Kind, rule.Values(child), found, seen);
            }
        }
    }

    private static void CollectAll(ObjectKind kind, IEnumerable<Located> values, List<SpecObject> found, HashSet<JsonNode> seen)
    {
        foreach (var value in values)
        {
            Collect(new SpecObject(kind, value), found, seen);
        }
    }

    private static IEnumerable<ChildRule> Single(ObjectKind kind, params string[] members) => members.Select(member => new ChildRule(member, kind, Container.None));

    private static IEnumerable<ChildRule> Lists(ObjectKind kind, params string[] members) => members.Select(member => new ChildRule(member, kind, Container.List));

    private static IEnumerable<ChildRule> Maps(ObjectKind kind, params string[] members) => members.Select(member => new ChildRule(member, kind, Container.Map));

    private sealed record ChildRule(string Member, ObjectKind Kind, Container Container)
    {
        public IEnumerable<Located> Values(Located child) =>
            Container switch
            {
                Container.List => child.Items(),
                Container.Map => child.Entries().Select(entry => entry.Value),
                _ => [child],
            };
    }
}
