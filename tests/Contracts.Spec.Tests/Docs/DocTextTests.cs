using System.Xml.Linq;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Tests.Docs;

public class DocTextTests
{
    public static TheoryData<string> Hostile { get; } =
    [
        "*/ class X { }",
        "</summary><script>",
        "a\r\nb\rc\nd",
        "a\u2028b\u2029c\u0085d",
        "\0\u0001\u001F\u007F",
        "\uD800 alone, \uDC00 too",
        "\uFFFE\uFFFF",
        "\"quotes\" & 'apostrophes' ]]> <!-- --> <?pi?>",
        "`code with </c> and `` backticks ```",
        "```\nopen fence </code>\n",
        "{{ liquid }} {% raw %}",
        "@\"verbatim\" \\u0022 \\",
        "",
        "   ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_a_text_holds_its_comment_is_well_formed_and_its_lines_are_comment_lines(string text)
    {
        var comment = new DocComment(text, text).Remark(DocText.Code(text)).Remarks(text).Element("param name=\"p\"", DocText.Inline(text)).ToString();
        Assert.StartsWith("<summary>", comment, StringComparison.Ordinal);
        Assert.DoesNotContain(comment, c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029'));
        Assert.Equal(["summary", "remarks", "param"], XElement.Parse("<doc>" + comment + "</doc>").Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Paragraphs_code_and_lists_keep_their_form() =>
        Assert.Equal(
            ["One two <c>a &lt; b</c>.", "<code>\n  if (x)\n</code>", "Then:", "- first item goes on", "- second"],
            DocText.Paragraphs("One\ntwo `a < b`.\n\n```json\n  if (x)\n```\nThen:\n- first\n  item goes on\n- second\n"));

    [Fact]
    public void The_first_paragraph_is_the_summary() =>
        Assert.Equal("<summary>A.</summary>\n<remarks>\n<para>B.</para>\n</remarks>", new DocComment("A.\n\nB.", "C").ToString());

    [Fact]
    public void Without_a_description_there_is_a_summary_all_the_same() => Assert.Equal("<summary>C</summary>", new DocComment(null, "C").ToString());
}
