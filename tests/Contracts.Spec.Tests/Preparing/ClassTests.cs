using Contracts.Schema;

namespace Contracts.Spec.Tests.Preparing;

public class ClassTests
{
    [Fact]
    public void Members_get_identifiers_that_are_free_in_their_class()
    {
        var schema = "thing: { type: object, properties: { thing: {}, Thing: {}, user-id: {}, user_id: {}, 1st: {}, equals: {}, '': {}, validate: {} } }";
        Assert.Equal(
            ["Thing_2", "Thing_3", "UserId", "UserId_2", "Property1st", "Equals_2", "PropertyEmpty", "Validate_2"],
            SpecText.PrepareClass(SpecText.WithSchemas(schema))["properties"]?.Members.Select(member => member.Name));
    }

    [Fact]
    public void Classes_get_names_that_are_free_named_schemas_first()
    {
        var text = SpecText.WithSchemas("thing: { type: object, properties: { p: { type: object, properties: { k: {} } } } }\nThing: { type: object }\nthing-p: { type: object }");
        Assert.Equal(["Thing", "ThingP_2", "Thing_2", "ThingP"], SpecText.Prepare(text)["components"]?["schemas"]?.Members.Select(member => member.Name));
    }

    [Fact]
    public void A_schema_with_a_percent_sign_in_its_name_has_its_class()
    {
        var text = SpecText.WithSchemas("Thing: { type: object, properties: { p: { $ref: '#/components/schemas/a%2520b' } } }\na%20b: { type: object, properties: { k: { type: string } } }");
        Assert.Equal(["Thing", "A20b"], SpecText.Prepare(text)["components"]?["schemas"]?.Members.Select(member => member.Name));
        Assert.Equal("\"{\\\"$ref\\\":\\\"#/components/schemas/a%2520b\\\"}\"", SpecText.PrepareClass(text)["properties"]?["P"]?.GetString("x-cs-schema"));
    }

    [Fact]
    public void Parts_of_an_allOf_become_one_class()
    {
        var text = SpecText.WithSchemas(
            "Base: { type: object, required: [ id ], properties: { id: { type: string }, n: { type: integer } } }\n"
            + "Thing: { allOf: [ { $ref: '#/components/schemas/Base' }, { required: [ n ], properties: { extra: { type: string }, id: { minLength: 3 } } } ] }");
        var thing = SpecText.PrepareClass(text);
        Assert.Equal(["Id", "N", "Extra"], thing["properties"]?.Members.Select(member => member.Name));
        Assert.Equal("[\"Id\",\"N\"]", thing["required"]?.ToString());
        Assert.Equal("\"{\\\"allOf\\\":[{\\\"type\\\":\\\"string\\\"},{\\\"minLength\\\":3}]}\"", thing["properties"]?["Id"]?.GetString("x-cs-schema"));
    }

    [Theory]
    [InlineData("{ type: object, properties: { k: {} } }", "new()")]
    [InlineData("{ type: object, required: [ k ], properties: { k: {} } }", null)]
    [InlineData("{ type: [ object, 'null' ], properties: { k: {} } }", null)]
    [InlineData("{ type: object }", null)]
    [InlineData("{ type: string }", null)]
    public void A_required_object_whose_members_are_all_optional_is_initialized(string schema, string? initializer)
    {
        var thing = SpecText.PrepareClass(SpecText.WithSchemas("Thing: { type: object, required: [ p ], properties: { p: " + schema + " } }"));
        Assert.Equal(initializer, thing["properties"]?["P"]?.GetString("x-cs-initializer"));
        Assert.Equal("[\"P\"]", thing["required"]?.ToString());
    }

    [Fact]
    public void An_optional_object_is_not_initialized() =>
        Assert.Null(SpecText.PrepareClass(SpecText.WithProperty("{ type: object, properties: { k: {} } }"))["properties"]?["P"]?["x-cs-initializer"]);

    [Theory]
    [InlineData("readOnly")]
    [InlineData("writeOnly")]
    public void A_member_of_only_one_direction_is_not_required_of_both(string keyword) =>
        Assert.Null(SpecText.PrepareClass(SpecText.WithSchemas("Thing: { type: object, required: [ p ], properties: { p: { type: string, " + keyword + ": true } } }"))["required"]);

    [Theory]
    [InlineData("additionalProperties: false", "false")]
    [InlineData("unevaluatedProperties: false", "false")]
    [InlineData("additionalProperties: true", null)]
    [InlineData("description: d", null)]
    public void Only_a_closed_class_has_no_further_members(string member, string? additional) =>
        Assert.Equal(additional, SpecText.PrepareClass(SpecText.WithSchemas("Thing: { type: object, properties: { p: {} }, " + member + " }"))["additionalProperties"]?.ToString());

    [Fact]
    public void Schemas_without_a_class_are_listed_with_their_text()
    {
        var prepared = SpecText.Prepare(SpecText.WithSchemas("Size: { enum: [ a ] }\nThing: { type: object }\nAlias: { $ref: '#/components/schemas/Thing' }\nList: { type: array, items: { $ref: '#/components/schemas/Thing' } }"));
        Assert.Equal(["\"Size\"", "\"Alias\"", "\"List\""], prepared["x-cs-schemas"]?.Items.Select(item => item.StringValue.Split(',')[0]));
        Assert.Equal("\"Size\", \"{\\\"enum\\\":[\\\"a\\\"]}\"", prepared["x-cs-schemas"]?.Items[0].StringValue);
    }
}
