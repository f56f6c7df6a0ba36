using System.Collections.Concurrent;

namespace Contracts.Build.Tests;

/// <summary>An object of a derived class is judged by the schema of its own class too, wherever C# holds it as one of its base class.</summary>
public sealed class DerivedClassTests
{
    private const string Contract = """
        {"openapi":"3.1.0","info":{"title":"Shapes","version":"1"},"x-contract-suppress":["OAC115","OAC118"],
        "paths":{
          "/shape":{"post":{"operationId":"postShape","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Shape"}}}},"responses":{"204":{"description":"Done."}}}},
          "/shapes":{"post":{"operationId":"postShapes","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Shape"}}}}},"responses":{"204":{"description":"Done."}}},
            "get":{"operationId":"findShapes","parameters":[{"name":"like","in":"query","style":"deepObject","schema":{"$ref":"#/components/schemas/Shape"}}],"responses":{"204":{"description":"Done."}}}}},
        "components":{"schemas":{
          "Drawing":{"type":"object","properties":{"shape":{"$ref":"#/components/schemas/Shape"},"maybe":{"oneOf":[{"$ref":"#/components/schemas/Shape"},{"type":"null"}]},
            "list":{"type":"array","items":{"$ref":"#/components/schemas/Shape"}},"map":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/Shape"}}},
            "either":{"oneOf":[{"type":"string"},{"$ref":"#/components/schemas/Shape"},{"type":"array","items":{"$ref":"#/components/schemas/Shape"}}]},
            "both":{"anyOf":[{"type":"string"},{"$ref":"#/components/schemas/Shape"},{"$ref":"#/components/schemas/Circle"}]},
            "pet":{"$ref":"#/components/schemas/Pet"},"event":{"$ref":"#/components/schemas/Event"},"any":{},"inner":{"$ref":"#/components/schemas/Drawing"}}},
          "Shape":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"properties":{"kind":{"type":"string"},"next":{"$ref":"#/components/schemas/Shape"},"parts":{"type":"array","items":{"$ref":"#/components/schemas/Shape"}}}},
          "Circle":{"allOf":[{"$ref":"#/components/schemas/Shape"},{"type":"object","properties":{"radius":{"type":"number","minimum":0},"color":{"type":"string","x-extensible-enum":["red"]},"inside":{"$ref":"#/components/schemas/Shape"}}}]},
          "Ring":{"allOf":[{"$ref":"#/components/schemas/Circle"},{"type":"object","properties":{"width":{"type":"number","minimum":0}}}]},
          "Pet":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}},
          "Dog":{"allOf":[{"$ref":"#/components/schemas/Pet"},{"type":"object","properties":{"barks":{"type":"integer","maximum":5}}}]},
          "Event":{"oneOf":[{"$ref":"#/components/schemas/Made"},{"$ref":"#/components/schemas/Gone"}],"discriminator":{"propertyName":"type"}},
          "Made":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"made"},"by":{"type":"string","minLength":2}}},
          "Gone":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"gone"}}}
        }}}
        """;

    private static readonly ConcurrentDictionary<string, Lazy<GeneratedCode>> Codes = [];

    /// <summary>Drawings, and what is wrong with them: path and keyword.</summary>
    public static TheoryData<string, string[]> Drawings => new()
    {
        { """{"shape":{"kind":"Circle","radius":-1}}""", ["/shape/radius minimum"] },
        { """{"maybe":{"kind":"Circle","radius":-1}}""", ["/maybe/radius minimum"] },
        { """{"shape":{"kind":"Ring","radius":-1,"width":-1}}""", ["/shape/radius minimum", "/shape/width minimum"] },
        { """{"list":[{"kind":"Circle"},{"kind":"Circle","radius":-1}]}""", ["/list/1/radius minimum"] },
        { """{"map":{"a/b":[{"kind":"Circle","radius":-1}]}}""", ["/map/a~1b/0/radius minimum"] },
        { """{"either":{"kind":"Circle","radius":-1}}""", ["/either/radius minimum"] },
        { """{"either":[{"kind":"Circle","radius":-1}]}""", ["/either/0/radius minimum"] },
        { """{"both":{"kind":"Ring","width":-1}}""", ["/both/width minimum"] },
        { """{"inner":{"shape":{"kind":"Circle","inside":{"kind":"Ring","width":-1}}}}""", ["/inner/shape/inside/width minimum"] },
        { """{"shape":{"kind":"cube","next":{"kind":"Circle","parts":[{"kind":"Ring","width":-1}]}}}""", ["/shape/next/parts/0/width minimum"] },
        { """{"shape":{"kind":"Circle","color":"blue"}}""", ["/shape/color x-extensible-enum"] },
        { """{"event":{"type":"made","by":"x"}}""", ["/event oneOf"] },
    };

    [Theory]
    [MemberData(nameof(Drawings))]
    public void What_its_own_class_refuses_is_found(string json, string[] findings) =>
        ForEach(code =>
        {
            var drawing = new Judged(code, code.Read("Drawing", json));

            Assert.False(drawing.Fits);
            Assert.Equal(findings, drawing.Findings.Select(finding => $"{finding.Path} {finding.Keyword}"));
        });

    [Theory]
    [InlineData("""{"shape":{"kind":"Ring","radius":1,"width":1,"parts":[{"kind":"cube"}]},"maybe":{"kind":"Circle"},"list":[{"kind":"Circle","radius":0}],"either":[{"kind":"Ring"}],"event":{"type":"gone"}}""")]
    [InlineData("""{"shape":{"kind":"cube","radius":-1},"list":[{"kind":"cube"}]}""")]
    public void What_fits_is_known_to_without_being_judged(string json) =>
        ForEach(code =>
        {
            var drawing = new Judged(code, code.Read("Drawing", json));

            Assert.True(drawing.Fits);
            Assert.Empty(drawing.Findings);
        });

    [Fact]
    public void A_class_that_extends_another_without_a_discriminator_counts_as_well() =>
        ForEach(code =>
        {
            dynamic drawing = code.Read("Drawing", "{}");
            drawing.Pet = code.Read("Dog", """{"name":"","barks":6}""");

            Assert.Equal(["/pet/barks maximum", "/pet/name minLength"], new Judged(code, (object)drawing).Findings.Select(finding => $"{finding.Path} {finding.Keyword}"));
        });

    /// <summary>The contract lets such a member be anything, an object that its class would refuse included.</summary>
    [Fact]
    public void Where_the_contract_takes_any_value_no_class_is_asked() =>
        ForEach(code =>
        {
            dynamic drawing = code.Read("Drawing", """{"shape":{"kind":"Circle","radius":-1}}""");
            drawing.Any = code.Read("Circle", """{"kind":"Circle","radius":-1}""");

            Assert.Equal(["/shape/radius minimum"], new Judged(code, (object)drawing).Findings.Select(finding => $"{finding.Path} {finding.Keyword}"));
        });

    [Theory]
    [InlineData("PostShape", """{"request":{"kind":"Circle","radius":-1}}""", "/radius: minimum")]
    [InlineData("PostShapes", """{"request":[{"kind":"Circle","radius":-1}]}""", "/0/radius: minimum")]
    [InlineData("FindShapes", """{"like":{"kind":"Circle","radius":-1}}""", "$request.query.like#/radius: minimum")]
    [InlineData("PostShapes", """{"request":[{"kind":"Circle","color":"blue"}]}""", null)]
    public void A_client_refuses_what_its_own_class_refuses(string operation, string arguments, string? refusal) =>
        ForEach(code =>
        {
            var refusals = new Call(code, operation, arguments).Refusals();

            Assert.True(refusal is null ? refusals.Count == 0 : Assert.Single(refusals).StartsWith(refusal, StringComparison.Ordinal), string.Join("; ", refusals));
        });

    private static void ForEach(Action<GeneratedCode> assert)
    {
        foreach (var library in (string[])["Newtonsoft.Json", "System.Text.Json"])
        {
            assert(Codes.GetOrAdd(library, one => new(() => GeneratedCode.Of(Contract, jsonLibrary: one))).Value);
        }
    }
}
