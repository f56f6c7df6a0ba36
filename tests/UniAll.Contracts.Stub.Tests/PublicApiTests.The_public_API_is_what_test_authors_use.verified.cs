namespace UniAll.Contracts.Stub
{
    public sealed class RecordedRequest
    {
        public int? AnswerStatus { get; }
        public string? BearerToken { get; }
        public string Body { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; }
        public string Method { get; }
        public string Path { get; }
        public System.DateTimeOffset ReceivedAt { get; }
        public string? TaskId { get; }
        public void AssertJsonBody(string expected) { }
        public override string ToString() { }
    }
    public sealed class StubAnswer : System.IEquatable<UniAll.Contracts.Stub.StubAnswer>
    {
        public static UniAll.Contracts.Stub.StubAnswer Contract { get; }
        public UniAll.Contracts.Stub.StubAnswer HalfBody() { }
        public UniAll.Contracts.Stub.StubAnswer Reset() { }
        public UniAll.Contracts.Stub.StubAnswer SlowDrip(System.TimeSpan interval) { }
        public UniAll.Contracts.Stub.StubAnswer WithHeader(string name, string value) { }
        public UniAll.Contracts.Stub.StubAnswer WithLatency(System.TimeSpan latency) { }
        public UniAll.Contracts.Stub.StubAnswer WithRetryAfter(System.TimeSpan delay) { }
        public static UniAll.Contracts.Stub.StubAnswer Content(int status, System.ReadOnlyMemory<byte> body, string? contentType) { }
        public static UniAll.Contracts.Stub.StubAnswer Empty(int status) { }
        public static UniAll.Contracts.Stub.StubAnswer Error(int status, string? code = null, string? message = null) { }
        public static UniAll.Contracts.Stub.StubAnswer Html(int status) { }
        public static UniAll.Contracts.Stub.StubAnswer Json(int status, string json) { }
    }
    public sealed class StubAssertionException : System.Exception { }
    public sealed class UniAllStub : System.IAsyncDisposable
    {
        public System.Uri BaseUrl { get; }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.Stub.RecordedRequest> Requests { get; }
        public System.Threading.Tasks.Task AcceptConnectionsAsync() { }
        public UniAll.Contracts.Stub.UniAllStub AnswerEach(System.Func<UniAll.Contracts.Stub.RecordedRequest, UniAll.Contracts.Stub.StubAnswer> answer) { }
        public UniAll.Contracts.Stub.UniAllStub AnswerNext([System.Runtime.CompilerServices.ParamCollection] System.Collections.Generic.IEnumerable<UniAll.Contracts.Stub.StubAnswer> answers) { }
        public System.Collections.Generic.IReadOnlyList<UniAll.Contracts.Stub.RecordedRequest> AssertRequests(int count) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task RefuseConnectionsAsync() { }
        public System.Threading.Tasks.Task WaitForRequestsAsync(int count, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<UniAll.Contracts.Stub.UniAllStub> StartAsync(UniAll.Contracts.Stub.UniAllStubOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class UniAllStubOptions
    {
        public UniAllStubOptions() { }
        public int MaxRecordedRequests { get; set; }
        public int Port { get; set; }
        public string? RequiredToken { get; set; }
    }
}