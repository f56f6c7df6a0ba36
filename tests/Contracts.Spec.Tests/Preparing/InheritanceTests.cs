using Contracts.Schema;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Preparing;

/// <summary>Which class derives from which, and what tells them apart.</summary>
public class InheritanceTests
{
    private const string Pets =
        "Pet: { type: object, required: [ kind ], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat, kitty: '#/components/schemas/Cat' } } }\n"
        + "Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { properties: { name: { maxLength: 3, type: string } } } ] }\n"
        + "Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { properties: { kind: { const: d } } } ] }\n"
        + "Cow: { allOf: [ { $ref: '#/components/schemas/Pet' } ] }";

    [Fact]
    public void Values_are_mapped_or_what_a_schema_allows_itself_or_its_name()
    {
        var pet = SpecText.PrepareClass(SpecText.WithSchemas(Pets), "Pet");
        Assert.Equal(["\"c\" Cat", "\"kitty\" Cat", "\"d\" Dog", "\"Cow\" Cow"], Strings(pet, "x-cs-derived").Zip(Strings(pet, "x-cs-derived-types"), (value, type) => value + " " + type));
    }

    [Theory]
    [InlineData("Cat", "\"c\"")]
    [InlineData("Dog", "\"d\"")]
    [InlineData("Cow", "\"Cow\"")]
    public void A_derived_class_overrides_the_discriminator_with_its_own_value(string className, string value)
    {
        var derived = SpecText.PrepareClass(SpecText.WithSchemas(Pets), className);
        Assert.Equal("Pet", derived.GetString("x-cs-base"));
        Assert.Equal(("override", value), (derived["properties"]?["Kind"]?.GetString("x-cs-modifier"), derived["properties"]?["Kind"]?.GetString("x-cs-initializer")));
    }

    [Fact]
    public void A_member_that_a_derived_class_narrows_is_overridden_with_its_schema()
    {
        var text = SpecText.WithSchemas(Pets);
        Assert.Equal("virtual", SpecText.PrepareClass(text, "Pet")["properties"]?["Name"]?.GetString("x-cs-modifier"));
        Assert.Contains("maxLength", SpecText.PrepareClass(text, "Cat")["properties"]?["Name"]?.GetString("x-cs-schema"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { properties: { more: { type: string } } }", "Base")]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { properties: { id: { minLength: 3 } } }", null)]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { required: [ n ] }", null)]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { properties: { more: {} }, additionalProperties: false }", null)]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Other' }", null)]
    [InlineData("{ $ref: '#/components/schemas/Closed' }, { properties: { more: { type: string } } }", null)]
    public void A_class_derives_from_what_it_extends_where_nothing_is_lost(string parts, string? from) =>
        Assert.Equal(from, SpecText.PrepareClass(SpecText.WithSchemas(
            "Base: { type: object, required: [ id ], properties: { id: { type: string }, n: { type: string } } }\n"
            + "Other: { type: object, properties: { o: { type: string } } }\nClosed: { type: object, additionalProperties: false, properties: { c: { type: string } } }\n"
            + "Thing: { allOf: [ " + parts + " ] }")).GetString("x-cs-base"));

    [Fact]
    public void An_alternative_of_two_schemas_derives_from_the_first_and_the_second_is_a_union()
    {
        const string schemas = "A: { type: object, properties: { k: { const: a } } }\nFirst: { oneOf: [ { $ref: '#/components/schemas/A' } ], discriminator: { propertyName: k } }\n"
            + "Second: { oneOf: [ { $ref: '#/components/schemas/A' }, { type: object, properties: { b: {} } } ], discriminator: { propertyName: k } }";
        var text = SpecText.WithSchemas(schemas);
        Assert.Equal("First", SpecText.PrepareClass(text, "A").GetString("x-cs-base"));
        Assert.Equal("Json", SpecText.PrepareClass(text, "Second").GetString("x-cs-union"));
        Assert.Contains("JsonFit.Const(json, \"a\")", SpecText.PrepareClass(text, "Second")["properties"]?["A"]?.GetString("x-cs-fit"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discriminator: { propertyName: k, mapping: { l: Leaf } }", null, "\"Mid\" Mid,\"l\" Leaf")]
    [InlineData("discriminator: { propertyName: m }", "told apart by 'k' already; 'm' is a member like any other", "\"Mid\" Mid,\"Leaf\" Leaf")]
    public void Within_a_hierarchy_a_discriminator_can_only_say_more_of_the_one_above(string discriminator, string? warning, string derived)
    {
        var text = SpecText.WithSchemas(
            "Base: { type: object, properties: { k: { type: string } }, discriminator: { propertyName: k } }\n"
            + "Mid: { allOf: [ { $ref: '#/components/schemas/Base' } ], properties: { m: { type: string } }, " + discriminator + " }\n"
            + "Leaf: { allOf: [ { $ref: '#/components/schemas/Mid' } ] }");
        AssertWarning(text, warning);
        var prepared = SpecText.PrepareClass(text, "Base");
        Assert.Equal(derived, string.Join(',', Strings(prepared, "x-cs-derived").Zip(Strings(prepared, "x-cs-derived-types"), (value, type) => value + " " + type)));
    }

    [Fact]
    public void A_discriminator_that_is_no_string_tells_nothing_and_a_warning_says_so()
    {
        var text = SpecText.WithSchemas(
            "Base: { oneOf: [ { $ref: '#/components/schemas/One' } ], discriminator: { propertyName: n } }\nOne: { type: object, properties: { n: { const: 1 } } }");
        AssertWarning(text, "'n' is no string, so it tells no classes apart; their members do");
        Assert.Null(SpecText.PrepareClass(text, "One").GetString("x-cs-base"));
    }

    [Fact]
    public void A_mapping_leads_to_a_schema_of_another_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cat.yaml", "type: object\nproperties: { k: { type: string } }\n");
        var path = folder.Write("spec.yaml", SpecText.WithSchemas("Pet: { oneOf: [ { $ref: cat.yaml } ], discriminator: { propertyName: k, mapping: { c: cat.yaml } } }"));
        var prepared = Compilation.Of(path).Prepared;
        Assert.Equal(["\"c\""], Strings(Assert.IsType<JsonNode>(prepared?["components"]?["schemas"]?["Pet"]), "x-cs-derived"));
    }

    private static void AssertWarning(string text, string? warning)
    {
        using var folder = new TemporaryFolder();
        var found = Compilation.Of(folder.Write("spec.yaml", text)).Findings.Where(finding => finding.Id == "OAC107").Select(finding => finding.Message).ToList();
        Assert.Equal(warning is null ? 0 : 1, found.Count);
        Assert.All(found, message => Assert.Contains(warning!, message, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Strings(JsonNode node, string name) => node[name]?.Items.Select(item => item.StringValue) ?? [];
}
