namespace Contracts.Spec.Tests.Preparing;

public class SchemaFragmentTests
{
    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Other' }", "{'$ref':'#/components/schemas/Other'}")]
    [InlineData("{ $ref: '#/components/schemas/%4Fther', description: d }", "{'$ref':'#/components/schemas/Other','description':'d'}")]
    [InlineData("{ $ref: '#/components/schemas/Other/properties/k' }", "{'type':'string'}")]
    [InlineData("{ $ref: '#/components/schemas/Other/properties/k', maxLength: 3 }", "{'maxLength':3,'allOf':[{'type':'string'}]}")]
    [InlineData("{ type: number, minimum: 1.50, x-data: 1 }", "{'type':'number','minimum':1.50,'x-data':1}")]
    [InlineData("{ type: object, properties: { default: { $ref: '#/components/schemas/Other/properties/k' } } }", "{'type':'object','properties':{'default':{'type':'string'}}}")]
    [InlineData("{ type: string, x-contract-suppress: [ OAC118 ] }", "{'type':'string'}")]
    [InlineData("{ enum: [ yes, 2024-01-01, 0x10 ] }", "{'enum':['yes','2024-01-01',16]}")]
    public void A_member_carries_its_schema_as_the_contract_has_it(string schema, string fragment)
    {
        var literal = SpecText.PrepareClass(SpecText.WithProperty(schema))["properties"]?["P"]?.GetString("x-cs-schema");
        Assert.Equal(fragment, literal?.Trim('"').Replace("\\\"", "'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_inside_of_data_is_data()
    {
        var text = SpecText.WithProperty("{ type: object, default: { $ref: '#/components/schemas/Other/properties/k' } }");
        var literal = SpecText.PrepareClass(text)["properties"]?["P"]?.GetString("x-cs-schema");
        Assert.Contains("\\\"default\\\":{\\\"$ref\\\":\\\"#/components/schemas/Other/properties/k\\\"}", literal, StringComparison.Ordinal);
    }
}
