namespace Contracts.Schema.Tests;

public class SuggestionTests
{
    private static readonly string[] Sizes = ["1280*720", "720*1280", "1920*1080", "1080*1920"];
    private static readonly string[] Models = ["wan2.6-video-720p", "wan2.6-video-1080p"];

    [Theory]
    [InlineData("1280x720", "1280*720")]
    [InlineData("1280×720", "1280*720")]
    [InlineData("1280X720", "1280*720")]
    [InlineData(" 1280*720", "1280*720")]
    [InlineData("1280 x 720", "1280*720")]
    [InlineData("1280 720", "1280*720")]
    [InlineData("720*1280 ", "720*1280")]
    [InlineData("1080:1920", "1080*1920")]
    [InlineData("640*480", null)]
    [InlineData("", null)]
    public void A_size_written_another_way_leads_home(string value, string? expected) => Assert.Equal(expected, Suggestion.Nearest(value, Sizes));

    [Theory]
    [InlineData("wan2.6-vidoe-720p", "wan2.6-video-720p")]
    [InlineData("Wan2.6-Video-720P", "wan2.6-video-720p")]
    [InlineData("wan2.6_video_1080p", "wan2.6-video-1080p")]
    [InlineData("wan26-video-1080p", "wan2.6-video-1080p")]
    [InlineData("sora-2", null)]
    public void A_misspelled_model_leads_home(string value, string? expected) => Assert.Equal(expected, Suggestion.Nearest(value, Models));

    [Theory]
    [InlineData("ca", "abc", 3)]
    [InlineData("vidoe", "video", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_slips(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Between(left, right, 10));
}
