using System.Reflection;

namespace Contracts.Build.Tests;

/// <summary>Names that mean something in C# already: what is made of them compiles, and JSON keeps the names of the contract.</summary>
public sealed class NamesTests
{
    /// <summary>Names of schemas. The class of one has members of all names, and so has one that derives from another.</summary>
    private static readonly string[] Schemas =
    [
        // Types of the framework and of what the code uses.
        "String", "object", "Task", "List", "IList", "IDictionary", "Exception", "Type", "System", "Newtonsoft", "HttpClient", "Attribute", "Nullable", "DateTimeOffset",
        "Guid", "Required", "JsonProperty", "JsonIgnore", "Contracts", "Microsoft", "Enum", "Void", "Uri", "CancellationToken", "ContractSchema",
        // What is generated beside.
        "AcmeClient", "IAcmeClient", "ApiException", "Acme", "JsonConverter", "JsonFit", "JsonTypes", "JsonFallback", "AcmeClientJsonContext", "ColorValues", "ColorValues_2",
        // Names that are no C# names, or become one.
        "thing", "Thing", "THING", "thing-", "日本", "Ünï", "---", "+", "1st", "class", "event", "record", "required", "हिन्दी", "Ⅷ", "a~b@c$", "my thing", "List«Thing»", "Map<string,int>", "a\"b",
    ];

    private static readonly string[] Members =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "Validate", "AdditionalProperties", "JsonConverter", "class", "event",
        "string", "System", "日本", "---", "+", "", "a-b", "a_b", "aB", "AB", "1st", "color", "Color", "ColorValues", "JsonFallback", "equalityContract", "$ref", "$type", "Clone", "PrintMembers",
    ];

    [Theory]
    [InlineData("Newtonsoft.Json", "false")]
    [InlineData("System.Text.Json", "true")]
    public void Compile_and_keep_their_JSON(string jsonLibrary, string records)
    {
        var code = GeneratedCode.Of(Contract(), new CodeSettings { JsonLibrary = jsonLibrary, Records = records });

        var object1 = "{" + string.Join(',', Members.Select((member, i) => $"\"{member}\":\"{i}\"")) + "}";
        Assert.Equal(object1, code.RoundTrip("String", object1));
        foreach (var name in Schemas)
        {
            Assert.Single(code.Assembly.GetTypes(), type => type.Namespace == GeneratedCode.Namespace && SchemaName(type) == name);
        }
    }

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void The_client_of_each_tag_can_have_bodies_with_the_names_of_scalars(string jsonLibrary)
    {
        var code = GeneratedCode.Of(
            """
            openapi: 3.1.0
            info: { title: Names, version: '1' }
            paths:
              /a: { get: { operationId: getA, tags: [first], responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } } } }
              /b:
                post:
                  operationId: postB
                  tags: [second]
                  requestBody: { content: { application/json: { schema: { type: object, additionalProperties: { $ref: '#/components/schemas/Int64' } } } } }
                  responses: { '200': { description: d, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Object' } } } } } }
            components:
              schemas:
                Object: { type: object, properties: { text: { $ref: '#/components/schemas/String' } } }
                String: { type: object, properties: { length: { type: integer } } }
                Int64: { type: object, properties: { value: { type: integer } } }
            """,
            new CodeSettings { JsonLibrary = jsonLibrary, Clients = "PerTag" });

        var server = new Sent("""[{"text":{"length":5}}]""");
        dynamic client = Activator.CreateInstance(code.Type("SecondClient"), new HttpClient(server) { BaseAddress = new Uri("https://example.com") })!;

        Assert.Equal(5L, client.PostBAsync().GetAwaiter().GetResult()[0].Text.Length);
    }

    [Fact]
    public void Classes_of_constants_give_way_to_what_has_their_name()
    {
        var code = GeneratedCode.Of("""
            openapi: 3.1.0
            info: { title: Names, version: '1' }
            x-contract-suppress: [OAC115, OAC118]
            paths: { /a: { get: { operationId: get, responses: { '204': { description: d } } } } }
            components:
              schemas:
                Base: { type: object, properties: { kind: { type: string, enum: [a] }, size: { type: string, enum: [s] } } }
                Derived: { allOf: [ { $ref: '#/components/schemas/Base' } ], properties: { kindValues: { type: string }, Color: { type: string, enum: [b] }, other: { $ref: '#/components/schemas/ColorValues' }, sizeValues: { type: string, enum: [c] } } }
                ColorValues: { type: object, properties: { k: { type: string } } }
            """);

        Assert.Equal(code.Type("ColorValues"), code.Type("Derived").GetProperty("Other")!.PropertyType);
        Assert.Equal(["ColorValues_2", "SizeValues_2Values"], code.Type("Derived").GetNestedTypes().Select(type => type.Name).Order());
        Assert.Equal(["KindValues", "SizeValues"], code.Type("Base").GetNestedTypes().Select(type => type.Name).Order());
    }

    private static string Contract()
    {
        var properties = string.Join(", ", Members.Select(member => $"'{member}': {{ type: string{(member == "color" ? ", enum: ['11']" : "")} }}"));
        var schemas = Schemas.Select((name, i) => $"    '{name}': {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/{Uri.EscapeDataString(Schemas[(i + 1) % Schemas.Length])}' }}, list: {{ type: array, items: {{ $ref: '#/components/schemas/{Uri.EscapeDataString(name)}' }} }}{(name is "String" or "Task" ? ", texts: { type: array, items: { type: string } }, " + properties : "")} }} }}\n");
        return $$"""
            openapi: 3.1.0
            info: { title: Names, version: '1' }
            x-contract-suppress: [OAC115, OAC118]
            paths: { /a: { get: { operationId: get, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Union' } } } } } } } }
            components:
              schemas:
                Union: { oneOf: [ { $ref: '#/components/schemas/String' }, { $ref: '#/components/schemas/System' }, { type: array, items: { $ref: '#/components/schemas/List' } }, { type: string } ] }
                Root: { oneOf: [ { $ref: '#/components/schemas/Task' }, { $ref: '#/components/schemas/Type' } ], discriminator: { propertyName: class } }

            """ + string.Concat(schemas);
    }

    private static string? SchemaName(Type type) =>
        type.GetCustomAttributesData().FirstOrDefault(attribute => attribute.AttributeType.Name == "ContractSchemaAttribute")?.NamedArguments.Select(argument => argument.TypedValue.Value as string).FirstOrDefault();
}
