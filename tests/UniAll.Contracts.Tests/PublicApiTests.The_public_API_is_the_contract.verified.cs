namespace UniAll.Contracts
{
    public class ApiException : System.Exception
    {
        public const int MaxResponseBodyLength = 65536;
        public ApiException(int statusCode, string? responseBody = null, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>? headers = null, string? problem = null, System.Exception? innerException = null) { }
        public string? Code { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
        public bool IsResponseBodyTruncated { get; }
        public bool IsTransient { get; }
        public override string Message { get; }
        public string? ResponseBody { get; }
        public System.TimeSpan? RetryAfter { get; }
        public string? ServerMessage { get; }
        public int StatusCode { get; }
        public string? TaskId { get; }
        public T? ReadBody<T>()
            where T :  class { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Parameter)]
    public sealed class ContractValueAttribute : System.Attribute
    {
        public ContractValueAttribute(System.Type type, string property) { }
        public string Property { get; }
        public System.Type Type { get; }
    }
    public sealed class ContractViolation
    {
        public System.Collections.Generic.IReadOnlyList<string> AllowedValues { get; }
        public bool IsAdvice { get; }
        public string Keyword { get; }
        public string Message { get; }
        public string Path { get; }
        public override string ToString() { }
    }
    public sealed class ContractViolationException : System.Exception
    {
        public ContractViolationException(System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> violations) { }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Violations { get; }
    }
    public class CreateVideoTaskRequest
    {
        public const int MaxImageLength = 10485760;
        public CreateVideoTaskRequest() { }
        [Newtonsoft.Json.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; }
        [Newtonsoft.Json.JsonProperty("duration", Required=Newtonsoft.Json.Required.Always)]
        public required int Duration { get; set; }
        [Newtonsoft.Json.JsonProperty("extra_body", Required=Newtonsoft.Json.Required.DisallowNull)]
        public UniAll.Contracts.VideoExtraBody ExtraBody { get; set; }
        [Newtonsoft.Json.JsonProperty("image", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Image { get; set; }
        [Newtonsoft.Json.JsonProperty("model", Required=Newtonsoft.Json.Required.Always)]
        public required string Model { get; set; }
        [Newtonsoft.Json.JsonProperty("prompt", Required=Newtonsoft.Json.Required.Always)]
        public required string Prompt { get; set; }
        [Newtonsoft.Json.JsonProperty("size", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Size { get; set; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Validate() { }
        public static System.Threading.Tasks.Task<string> ReadImageAsync(System.IO.Stream image, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<string> ReadImageAsync(string path, System.Threading.CancellationToken cancellationToken = default) { }
        public static class DurationValues
        {
            public const int Duration10 = 10;
            public const int Duration15 = 15;
            public const int Duration5 = 5;
        }
        public static class ModelValues
        {
            public const string Wan2_6Video1080p = "wan2.6-video-1080p";
            public const string Wan2_6Video720p = "wan2.6-video-720p";
        }
        public static class SizeValues
        {
            public const string Size1080x1920 = "1080*1920";
            public const string Size1280x720 = "1280*720";
            public const string Size1920x1080 = "1920*1080";
            public const string Size720x1280 = "720*1280";
        }
    }
    public class ErrorDetail
    {
        public ErrorDetail() { }
        [Newtonsoft.Json.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public object? Code { get; set; }
        [Newtonsoft.Json.JsonProperty("message", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Message { get; set; }
        [Newtonsoft.Json.JsonProperty("param", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Param { get; set; }
        [Newtonsoft.Json.JsonProperty("type", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Type { get; set; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Validate() { }
    }
    public class ErrorResponse
    {
        public ErrorResponse() { }
        [Newtonsoft.Json.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public object? Code { get; set; }
        [Newtonsoft.Json.JsonProperty("data", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public object? Data { get; set; }
        [Newtonsoft.Json.JsonProperty("error", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public UniAll.Contracts.ErrorDetail? Error { get; set; }
        [Newtonsoft.Json.JsonProperty("message", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Message { get; set; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Validate() { }
    }
    public interface IVideoTasksClient
    {
        System.Threading.Tasks.Task<UniAll.Contracts.VideoTask> CreateVideoTaskAsync(UniAll.Contracts.CreateVideoTaskRequest request, System.Threading.CancellationToken cancellationToken = default);
    }
    public class VideoExtraBody
    {
        public VideoExtraBody() { }
        [Newtonsoft.Json.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; }
        [Newtonsoft.Json.JsonProperty("negative_prompt", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? NegativePrompt { get; set; }
        [Newtonsoft.Json.JsonProperty("seed", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Seed { get; set; }
        [Newtonsoft.Json.JsonProperty("shot_type", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? ShotType { get; set; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Validate() { }
        public static class ShotTypeValues
        {
            public const string Multi = "multi";
            public const string Single = "single";
        }
    }
    public class VideoTask
    {
        public VideoTask() { }
        [Newtonsoft.Json.JsonExtensionData]
        public System.Collections.Generic.IDictionary<string, object?> AdditionalProperties { get; set; }
        [Newtonsoft.Json.JsonProperty("created_at", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public long? CreatedAt { get; set; }
        [Newtonsoft.Json.JsonIgnore]
        public System.DateTimeOffset? CreatedAtTime { get; }
        [Newtonsoft.Json.JsonProperty("id", Required=Newtonsoft.Json.Required.Always)]
        public required string Id { get; set; }
        [Newtonsoft.Json.JsonProperty("model", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Model { get; set; }
        [Newtonsoft.Json.JsonProperty("object", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Object { get; set; }
        [Newtonsoft.Json.JsonProperty("progress", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public long? Progress { get; set; }
        [Newtonsoft.Json.JsonProperty("status", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Status { get; set; }
        [Newtonsoft.Json.JsonProperty("task_id", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? TaskId { get; set; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.ContractViolation> Validate() { }
        public static class StatusValues
        {
            public const string Completed = "completed";
            public const string Failed = "failed";
            public const string InProgress = "in_progress";
            public const string Queued = "queued";
        }
    }
    public class VideoTasksClient : UniAll.Contracts.IVideoTasksClient
    {
        public VideoTasksClient(System.Net.Http.HttpClient httpClient) { }
        public System.Uri? BaseUrl { get; set; }
        public bool ValidateRequests { get; set; }
        public System.Threading.Tasks.Task<UniAll.Contracts.VideoTask> CreateVideoTaskAsync(UniAll.Contracts.CreateVideoTaskRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public static Newtonsoft.Json.JsonSerializerSettings CreateJsonSerializerSettings() { }
    }
}