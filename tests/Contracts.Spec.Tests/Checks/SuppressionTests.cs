namespace Contracts.Spec.Tests.Checks;

public class SuppressionTests
{
    [Theory]
    [InlineData("{ type: string, minLenght: 3, x-contract-suppress: [ OAC109 ] }")]
    [InlineData("{ type: object, x-contract-suppress: [ OAC109 ], properties: { q: { items: { minLenght: 3 } } } }")]
    [InlineData("{ type: string, enum: [ 5 ], minLenght: 3, x-contract-suppress: [ OAC111, OAC109 ] }")]
    public void A_finding_is_suppressed_on_its_node_or_one_around_it(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema));

    [Fact]
    public void A_finding_at_the_name_of_the_node_is_suppressed() =>
        SpecAssert.Finds(SpecText.WithSchemas("a: { type: object }\nA:\n  type: object\n  x-contract-suppress: [ OAC115 ]\nB: { type: object }\n§b: { type: object }"), "warning OAC115: 'b' becomes 'B' …");

    [Theory]
    [InlineData("{ type: object, properties: { a: { x-contract-suppress: [ OAC109 ] }, b: { §minLenght: 3 } } }")]
    [InlineData("{ x-contract-suppress: [ OAC110 ], §minLenght: 3 }")]
    public void Other_findings_stay(string schema) => SpecAssert.Finds(SpecText.WithProperty(schema), "warning OAC109: …");

    [Fact]
    public void The_whole_contract_can_be_told() =>
        SpecAssert.Finds("x-contract-suppress: [ OAC109 ]\n" + SpecText.WithProperty("{ minLenght: 3 }"));

    [Theory]
    [InlineData("§OAC109", "'x-contract-suppress' is a list of ids such as [OAC118]")]
    [InlineData("[ §OAC107 ]", "\"OAC107\" can't be suppressed; OAC105, OAC109, …")]
    [InlineData("[ §oac109 ]", "\"oac109\" can't be suppressed; OAC105, OAC109, …")]
    public void What_suppresses_nothing_is_reported(string ids, string message) =>
        SpecAssert.Finds(SpecText.WithProperty($"{{ x-contract-suppress: {ids} }}"), "warning OAC122: " + message);
}
