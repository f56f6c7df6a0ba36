using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Checks;

public class SyntaxTests
{
    [Fact]
    public void Malformed_yaml_is_reported_at_its_place() =>
        SpecAssert.Finds("openapi: 3.1.0\n  info§: x\n", "OAC101: Mapping values are not allowed in this context");

    [Fact]
    public void Malformed_json_is_reported_at_its_place() =>
        SpecAssert.FindsIn("spec.json", "{\n  \"openapi\": 3.1§.0\n}", "OAC101: A comma or '}' is missing");

    [Fact]
    public void A_byte_order_mark_moves_no_column() =>
        SpecAssert.Finds("\uFEFFa: b c§: d\n", "OAC101: Mapping values are not allowed in this context");

    [Fact]
    public void Json_in_a_yaml_file_is_read() =>
        SpecAssert.Finds("{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}");

    [Fact]
    public void A_file_that_is_not_there_is_reported()
    {
        var output = new StringWriter();
        Assert.Equal(1, CommandLine.Run(["check", "no/such/file.yaml"], output, TextWriter.Null));
        Assert.StartsWith("no/such/file.yaml(1,1): error OAC100: ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_reported()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("spec.yaml"), [.. "a: "u8, 0xE9, 0x0A]);
        var output = new StringWriter();
        Assert.Equal(1, CommandLine.Run(["check", folder.PathOf("spec.yaml")], output, TextWriter.Null));
        Assert.Contains("(1,1): error OAC100: The file is not UTF-8: the byte at 3 does not belong", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_UTF_16_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("spec.yaml"), System.Text.Encoding.BigEndianUnicode.GetBytes(SpecText.Head));
        Assert.EndsWith("(1,1): error OAC100: The file is not text in UTF-8: it has NUL characters, as UTF-16 and binary files have", Check(folder.PathOf("spec.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_contract()
    {
        using var folder = new TemporaryFolder();
        Assert.EndsWith("(1,1): error OAC100: This is a folder, and not a file", Check(folder.PathOf("")), StringComparison.Ordinal);
    }

    private static string Check(string path)
    {
        var output = new StringWriter();
        Assert.Equal(1, CommandLine.Run(["check", path], output, TextWriter.Null));
        return output.ToString().TrimEnd();
    }
}
