namespace Contracts.Spec.Tests.Checks;

public class TypeTests
{
    private const string All = "The types are array, boolean, integer, null, number, object, string";

    [Theory]
    [InlineData("intger", $"'intger' is not a type; did you mean 'integer'? {All}")]
    [InlineData("String", $"'String' is not a type; did you mean 'string'? {All}")]
    [InlineData("file", $"'file' is not a type. {All}")]
    [InlineData("5", $"'5' is not a type. {All}")]
    [InlineData("null", "The type null has to stand in quotes: 'null'")]
    public void An_unknown_type_is_reported_at_its_value(string type, string message) =>
        SpecAssert.Finds(SpecText.WithProperty($"{{ type: §{type} }}"), "OAC104: " + message);

    [Fact]
    public void Each_unknown_type_of_a_list_is_reported() =>
        SpecAssert.Finds(
            SpecText.WithProperty("{ type: [ §strng, §null, string ] }"),
            $"OAC104: 'strng' is not a type; did you mean 'string'? {All}",
            "OAC104: The type null has to stand in quotes: 'null'");

    [Fact]
    public void A_member_called_type_is_no_type() =>
        SpecAssert.Finds(SpecText.WithProperty("{ type: object, properties: { type: { type: string } }, example: { type: intger } }"));
}
