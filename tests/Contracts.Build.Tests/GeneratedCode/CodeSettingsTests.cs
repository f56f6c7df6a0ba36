using System.Reflection;

namespace Contracts.Build.Tests;

/// <summary>What a project can ask of the code, each with what comes of it.</summary>
public sealed class CodeSettingsTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Parts, version: '1', description: All about parts. }
        servers: [{ url: https://example.com/api }]
        tags: [{ name: part list, description: What lists parts. }]
        paths:
          /parts:
            get:
              operationId: listParts
              tags: [part list, other]
              parameters: [{ name: since, in: query, schema: { type: string, format: date } }, { name: at, in: query, required: true, schema: { type: string, format: date-time } }]
              responses: { '200': { description: Them., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Part' } } } } } }
            put:
              operationId: putPart
              tags: [other]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Part' } } } }
              responses: { '204': { description: Done. } }
          /ping:
            get: { operationId: ping, responses: { '200': { description: It., content: { application/json: { schema: { type: string } } } } } }
        components:
          schemas:
            Part:
              type: object
              required: [name, made, kind]
              properties:
                name: { type: string }
                kind: { type: string, enum: [bolt, nut] }
                made: { type: string, format: date-time }
                day: { type: string, format: date }
                days: { type: array, items: { type: string, format: date } }
                note: { type: [string, 'null'] }
                size: { $ref: '#/components/schemas/Size' }
                shape: { $ref: '#/components/schemas/Shape' }
                either: { $ref: '#/components/schemas/Either' }
            Shape: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Circle: { allOf: [{ $ref: '#/components/schemas/Shape' }, { type: object, properties: { radius: { type: number } } }] }
            Either: { oneOf: [{ $ref: '#/components/schemas/Size' }, { type: array, items: { type: string } }] }
            Size: { type: object, properties: { width: { type: number } } }
        """;

    private const string Part = """{"name":"n","kind":"bolt","made":"2026-03-20T01:02:03Z","day":"2026-03-20","days":["2026-03-21"],"size":{"width":1.5},"shape":{"kind":"Circle","radius":2.5},"either":["a"],"more":1.50}""";

    [Theory]
    [InlineData("Newtonsoft.Json", TargetFramework.Net)]
    [InlineData("Newtonsoft.Json", TargetFramework.NetStandard)]
    [InlineData("System.Text.Json", TargetFramework.Net)]
    [InlineData("System.Text.Json", TargetFramework.NetStandard)]
    public void Everything_at_once_compiles_for_each_library_and_target(string jsonLibrary, TargetFramework target)
    {
        var code = GeneratedCode.Of(
            Contract,
            new CodeSettings { JsonLibrary = jsonLibrary, Clients = "PerTag", AccessModifier = "internal", Records = "true", DateTimeType = "DateTime", DateType = target == TargetFramework.Net ? "DateOnly" : "string" },
            target);

        Assert.Equal(Part, code.RoundTrip("Part", Part));
        Assert.DoesNotContain(code.Assembly.GetTypes(), type => type.IsPublic);
    }

    [Fact]
    public void Each_tag_has_a_client_and_operations_without_one_have_that_of_the_project()
    {
        var code = GeneratedCode.Of(Contract, new CodeSettings { Clients = "PerTag" });

        Assert.Equal(["AcmeClient", "OtherClient", "PartListClient"], code.Assembly.GetTypes().Select(type => type.Name).Where(name => name.EndsWith("Client", StringComparison.Ordinal) && name[0] != 'I').Order());
        Assert.NotNull(code.Type("IPartListClient").GetMethod("ListPartsAsync"));
        Assert.NotNull(code.Type("OtherClient").GetMethod("PutPartAsync"));
        Assert.NotNull(code.Type("AcmeClient").GetMethod("PingAsync"));
        Assert.Contains("/// <summary>What lists parts.</summary>\npublic partial interface IPartListClient", code.Source, StringComparison.Ordinal);
        Assert.Single(code.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), attribute => attribute.Key == "OpenApiContract");
    }

    [Fact]
    public void Without_nullable_references_a_class_says_nothing_of_null()
    {
        var code = GeneratedCode.Of(Contract, new CodeSettings { Nullable = "disable" });
        var context = new NullabilityInfoContext();

        Assert.All(code.Type("Part").GetProperties().Where(property => property.Name is "Name" or "Note"), property => Assert.Equal(NullabilityState.Unknown, context.Create(property).ReadState));
        Assert.Equal(Part.Replace("03Z", "03+00:00", StringComparison.Ordinal), code.RoundTrip("Part", Part));
        Compiler.Compile(code.Source, TargetFramework.Net, isAnalyzed: false);
    }

    [Fact]
    public void Records_can_be_copied_and_have_constants_too()
    {
        var code = GeneratedCode.Of(Contract, new CodeSettings { Records = "true" });

        Assert.NotNull(code.Type("Part").GetMethod("<Clone>$"));
        Assert.NotNull(code.Type("Part").GetNestedType("KindValues"));
    }

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void Dates_have_the_type_that_the_project_chose(string jsonLibrary)
    {
        var code = GeneratedCode.Of(Contract, new CodeSettings { JsonLibrary = jsonLibrary, DateType = "DateOnly", DateTimeType = "DateTime" });

        var part = code.Read("Part", Part);
        Assert.Equal(new DateOnly(2026, 3, 20), part.Day);
        Assert.Equal(new DateTime(2026, 3, 20, 1, 2, 3, DateTimeKind.Utc), part.Made);
        var sent = new Sent("[]");
        code.Client(sent).ListPartsAsync(new DateTime(2026, 3, 20, 1, 2, 3, DateTimeKind.Utc), new DateOnly(2026, 3, 20)).GetAwaiter().GetResult();
        Assert.EndsWith("/parts?at=2026-03-20T01%3A02%3A03Z&since=2026-03-20", sent.Url, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_url_of_the_project_takes_the_place_of_the_contract_s()
    {
        var code = GeneratedCode.Of(Contract, new CodeSettings { BaseUrl = "https://staging.example.com/v2" });

        using var http = new HttpClient();
        dynamic client = Activator.CreateInstance(code.Type(GeneratedCode.ClientName), http)!;
        Assert.Equal("https://staging.example.com/v2", client.BaseUrl.ToString());
    }
}
