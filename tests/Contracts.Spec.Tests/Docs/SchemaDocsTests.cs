namespace Contracts.Spec.Tests.Docs;

public class SchemaDocsTests
{
    [Fact]
    public void A_member_says_what_it_means_allows_and_where_that_stands() =>
        Assert.Equal(
            "<summary>Seconds.</summary>\n<remarks>\n<para>Default: <c>5</c>.</para>\n<para>Example: <c>10</c>.</para>\n"
            + "<para>Contract: <c>spec.yaml#/components/schemas/Thing/properties/p</c>.</para>\n</remarks>",
            Doc("{ type: integer, description: Seconds., default: 5, example: 10 }"));

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Other/properties/k', description: Beside. }", "Beside.")]
    [InlineData("{ $ref: '#/components/schemas/Thing/properties/q' }", "Of the target.")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Thing/properties/q' } ] }", "Of the target.")]
    [InlineData("{ type: string, title: A title }", "A title")]
    [InlineData("{ type: string }", "<c>p</c> of the contract.")]
    public void The_nearest_description_is_the_summary(string schema, string summary) =>
        Assert.StartsWith($"<summary>{summary}</summary>", Doc(schema + ", q: { type: string, description: Of the target. }"), StringComparison.Ordinal);

    [Fact]
    public void An_example_too_long_to_read_is_left_out() =>
        Assert.DoesNotContain("Example", Doc("{ type: string, example: " + new string('x', 500) + " }"), StringComparison.Ordinal);

    [Fact]
    public void An_operation_says_what_it_takes_gives_and_how_it_fails()
    {
        var doc = SpecText.PrepareOperation(SpecText.WithOperation(
            "summary: Makes `a`., description: At length., parameters: [ { name: class, in: query, description: The <class>., schema: { type: string } } ],"
            + " requestBody: { description: What., content: { application/json: {} } },"
            + " responses: { '201': { description: Made., content: { application/json: { schema: {} } } }, '400': { description: Bad. }, default: { description: Else } }")).GetString("x-cs-doc");
        Assert.Equal(
            """
            <summary>Makes <c>a</c>.</summary>
            <remarks>
            <para>At length.</para>
            <para>HTTP: <c>POST /a</c>.</para>
            <para>Contract: <c>spec.yaml#/paths/~1a/post</c>.</para>
            </remarks>
            <param name="class">The &lt;class&gt;.</param>
            <param name="request">What.</param>
            <param name="cancellationToken">Cancels the call.</param>
            <returns>Made.</returns>
            <exception cref="ApiException">The server answered with another status than success, or with content that the contract does not describe.
            <para>400: Bad.</para>
            <para>Any other status: Else.</para>
            </exception>
            """,
            doc);
    }

    private static string? Doc(string schema) => SpecText.PrepareClass(SpecText.WithProperty(schema))["properties"]?["P"]?.GetString("x-cs-doc");
}
