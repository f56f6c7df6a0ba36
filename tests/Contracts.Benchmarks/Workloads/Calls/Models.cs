using Newtonsoft.Json;

namespace Contracts.Benchmarks.Workloads.Calls;

/// <summary>A request as one writes it by hand: the names and nothing else.</summary>
internal sealed class PlainRequest
{
    [JsonProperty("model")]
    public string Model { get; set; } = "";

    [JsonProperty("prompt")]
    public string Prompt { get; set; } = "";

    [JsonProperty("duration")]
    public int Duration { get; set; }

    [JsonProperty("size", NullValueHandling = NullValueHandling.Ignore)]
    public string? Size { get; set; }

    [JsonProperty("extra_body")]
    public Dictionary<string, object> ExtraBody { get; set; } = [];
}

/// <summary>A task, by hand.</summary>
internal sealed class PlainTask
{
    [JsonProperty("id")]
    public string Id { get; set; } = "";

    [JsonProperty("task_id")]
    public string? TaskId { get; set; }

    [JsonProperty("object")]
    public string? Object { get; set; }

    [JsonProperty("model")]
    public string? Model { get; set; }

    [JsonProperty("status")]
    public string? Status { get; set; }

    [JsonProperty("progress")]
    public int? Progress { get; set; }

    [JsonProperty("created_at")]
    public long? CreatedAt { get; set; }
}
