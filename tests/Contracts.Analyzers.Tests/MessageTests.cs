using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Tests;

public sealed class MessageTests
{
    private const string Consumer = """
        using Acme.Clips;

        class Consumer
        {
            const string Model = "wan2.6-vidoe-720p";

            static Clip Make(bool condition) => new()
            {
                Model = condition ? Model : "gpt",
                Size = "1280x720",
                Duration = 7,
                Kind = "Clip",
                State = "\"old\"",
                Options = { ShotType = "Multi" },
                Colors = null,
            };
        }
        """;

    [Fact]
    public async Task Messages_name_the_value_the_member_what_was_meant_and_the_rest()
    {
        var lines = (await Diagnostics()).Select(diagnostic => diagnostic.ToString());

        await Verifier.Verify(string.Join("\n", lines));
    }

    [Fact]
    public async Task Diagnostics_tell_fixes_what_may_stand_there()
    {
        var properties = (await Diagnostics())[1].Properties;

        Assert.Equal("""["wan2.6-video-720p","wan2.6-video-1080p"]""", properties[DiagnosticProperties.Allowed]);
        Assert.Equal(
            """["global::Acme.Clips.Clip.ModelValues.Wan2_6Video720p","global::Acme.Clips.Clip.ModelValues.Wan2_6Video1080p"]""",
            properties[DiagnosticProperties.Constants]);
        Assert.False(properties.ContainsKey(DiagnosticProperties.Nearest));
    }

    [Fact]
    public async Task Diagnostics_tell_fixes_what_was_probably_meant() =>
        Assert.Equal("\"wan2.6-video-720p\"", (await Diagnostics())[0].Properties[DiagnosticProperties.Nearest]);

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics() => await Check.Analyze(Check.Compile(Consumer));
}
