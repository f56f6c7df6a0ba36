using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    private string Spec => _folder.PathOf("spec.yaml");

    private string Prepared => _folder.PathOf("prepared.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Prepare_writes_the_document_and_says_nothing()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string }"));
        Assert.Equal(0, Run("prepare", Spec, "--output", Prepared));
        Assert.StartsWith("{\n  \"openapi\": \"3.0.3\",", File.ReadAllText(Prepared), StringComparison.Ordinal);
        Assert.Equal("", _output.ToString() + _error);
        Assert.Equal(["prepared.json", "spec.yaml"], _folder.FileNames);
    }

    [Fact]
    public void Prepare_makes_the_folder_of_its_output()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string }"));
        Assert.Equal(0, Run("prepare", "-o", _folder.PathOf("new/deep/prepared.json"), Spec));
        Assert.True(File.Exists(_folder.PathOf("new/deep/prepared.json")));
    }

    [Fact]
    public void A_wrong_contract_leaves_the_last_good_output_untouched()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: strng }"));
        _folder.Write("prepared.json", "the last good one");
        Assert.Equal(1, Run("prepare", Spec, "--output", Prepared));
        Assert.Equal("the last good one", File.ReadAllText(Prepared));
        Assert.StartsWith(Spec + "(6,", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["prepared.json", "spec.yaml"], _folder.FileNames);
    }

    [Fact]
    public void A_warning_does_not_fail()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string, x-extensible-enum: [ a ], example: b }"));
        Assert.Equal(0, Run("prepare", Spec, "--output", Prepared));
        Assert.Contains(": warning OAC105: ", _output.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Prepared));
    }

    [Theory]
    [InlineData(0, "warning OAC109", "--nowarn:OAC118")]
    [InlineData(0, null, "--nowarn:CS1591;OAC109")]
    [InlineData(0, null, "--nowarn:oac109", "--warnaserror")]
    [InlineData(1, "error OAC109", "--warnaserror")]
    [InlineData(1, "error OAC109", "--warnaserror:OAC110,OAC109")]
    [InlineData(0, "warning OAC109", "--warnaserror:OAC110")]
    [InlineData(0, "warning OAC109", "--warnaserror", "--warnaserror-:OAC109")]
    [InlineData(0, "warning OAC109", "--warnaserror-:OAC109", "--warnaserror:OAC109")]
    [InlineData(1, "error OAC109", "--warnaserror", "--warnaserror-:OAC110")]
    public void Warnings_are_ignored_or_made_errors_as_the_build_says(int exitCode, string? finding, params string[] options)
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string, minLenght: 3 }"));
        Assert.Equal(exitCode, Run(["prepare", Spec, "--output", Prepared, .. options]));
        Assert.Equal(finding is null ? "" : Spec + "(6,61): " + finding, _output.ToString().Split(": 'min")[0]);
        Assert.Equal(exitCode == 0, File.Exists(Prepared));
    }

    [Fact]
    public void An_error_is_no_warning_to_ignore()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: strng }"));
        Assert.Equal(1, Run("check", Spec, "--nowarn:OAC104"));
    }

    [Fact]
    public void An_output_with_the_same_content_is_not_written_again()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string }"));
        Run("prepare", Spec, "--output", Prepared);
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Prepared, written);

        _folder.Write("spec.yaml", "# A comment moves every line.\n" + SpecText.WithProperty("{ type:   string }"));
        Assert.Equal(0, Run("prepare", Spec, "--output", Prepared));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Prepared));

        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: integer }"));
        Run("prepare", Spec, "--output", Prepared);
        Assert.NotEqual(written, File.GetLastWriteTimeUtc(Prepared));
    }

    [Fact]
    public void Findings_come_by_position_all_in_one_run()
    {
        _folder.Write("spec.yaml", SpecText.WithSchemas("A: { type: strng, default: 5 }\nB: { allOf: [ { type: array }, { type: strin }, { type: object } ] }\nA: { $ref: '#/none' }"));
        Assert.Equal(1, Run("check", Spec));
        Assert.Equal(
            ["(6,16): error OAC104", "(7,17): error OAC107", "(7,44): error OAC104", "(8,5): error OAC102", "(8,16): error OAC103"],
            _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[Spec.Length..(line.IndexOf("OAC", StringComparison.Ordinal) + 6)]));
    }

    [Fact]
    public void Names_of_the_contract_can_not_break_a_line()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ $ref: \"#/a\\nspec.yaml(1,1): error X: y\\u2028\" }"));
        Run("check", Spec);
        Assert.Single(_output.ToString().Split(['\n', '\u2028'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("check", "--nope")]
    [InlineData("check", "a", "b")]
    [InlineData("prepare", "a")]
    [InlineData("prepare", "a", "--output")]
    [InlineData("prepare", "a", "--output", "b", "--output", "c")]
    [InlineData("prepare", "a", "--output", "b", "--inputs")]
    [InlineData("check", "a", "--output", "b")]
    [InlineData("check", "a", "--client", "A")]
    [InlineData("prepare", "a", "--output", "b", "--client-per-tag")]
    [InlineData("check", "a", "--warnaserror-")]
    [InlineData("check", "a", "--nowarn")]
    [InlineData("check", "a", "--warnaserror=OAC110")]
    [InlineData("frobnicate")]
    public void Arguments_that_make_no_command_exit_with_2_and_the_usage(params string[] arguments)
    {
        Assert.Equal(2, Run(arguments));
        Assert.Equal("", _output.ToString());
        Assert.Contains("contracts prepare SPEC --output PREPARED", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_can_not_be_written_exits_with_2()
    {
        _folder.Write("spec.yaml", SpecText.WithProperty("{ type: string }"));
        _folder.Write("file", "");
        Assert.Equal(2, Run("prepare", Spec, "--output", _folder.PathOf("file/prepared.json")));
        Assert.StartsWith("contracts: ", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("--version", ".")]
    public void Help_and_version_go_to_standard_output(string option, string part)
    {
        Assert.Equal(0, Run(option));
        Assert.Contains(part, _output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) => CommandLine.Run(arguments, _output, _error);
}
