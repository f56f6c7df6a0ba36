namespace UniAll.Contracts.Tests;

/// <summary>Requests as a user of the package writes them.</summary>
internal static class Requests
{
    /// <summary>The documented page's own.</summary>
    public static CreateVideoTaskRequest Documented => new()
    {
        Model = "wan2.6-video-1080p",
        Prompt = " ",
        Duration = 5,
        Size = "1080*1920",
        ExtraBody = { NegativePrompt = "do not blur, do not ", ShotType = "multi", Seed = -1 },
    };

    /// <summary>What the contract requires, and nothing else.</summary>
    public static CreateVideoTaskRequest Least => new() { Model = "wan2.6-video-720p", Prompt = "A lighthouse", Duration = 10 };
}
