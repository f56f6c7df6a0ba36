namespace Contracts.Spec.Tests.Checks;

public class KeywordTests
{
    [Theory]
    [InlineData("{ type: string, §minLenght: 3 }", "'minLenght' is not a keyword of a schema and is ignored; did you mean 'minLength'?")]
    [InlineData("{ type: array, items: { §max_length: 3 } }", "'max_length' is not a keyword of a schema and is ignored; did you mean 'maxLength'?")]
    [InlineData("{ type: string, §colour: red }", "'colour' is not a keyword of a schema and is ignored; names of extensions start with 'x-'")]
    public void An_unknown_keyword_is_reported_at_its_name(string schema, string message) =>
        SpecAssert.Finds(SpecText.WithProperty(schema), "warning OAC109: " + message);

    [Theory]
    [InlineData("{ type: object, x-internal: true, properties: { minLenght: { type: string } }, example: { colour: red } }")]
    [InlineData("{ type: string, nullable: true, example: a, deprecated: true, readOnly: true, xml: { name: a }, externalDocs: { url: 'https://x.org' } }")]
    [InlineData("{ $comment: c, $defs: { a: {} }, contentMediaType: application/json, contentSchema: {}, minContains: 1, contains: {}, unevaluatedItems: false }")]
    public void Known_keywords_extensions_and_members_of_values_are_fine(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));

    [Fact]
    public void A_dialect_of_ones_own_may_have_other_keywords() =>
        SpecAssert.Finds("jsonSchemaDialect: https://example.org/dialect\n" + SpecText.WithProperty("{ colour: red }"));
}
