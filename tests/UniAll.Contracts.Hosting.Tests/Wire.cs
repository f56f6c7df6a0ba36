using System.Net;
using System.Text;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>The wire, in memory: lets requests through when it is told to, and answers each with a task.</summary>
internal sealed class Wire : HttpMessageHandler
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    public int Sent => _sent;

    public string? Authorization { get; private set; }

    public void Open() => _open.TrySetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sent);
        Authorization = request.Headers.Authorization?.ToString();
        await _open.Task.WaitAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"task_1"}""", Encoding.UTF8, "application/json") };
    }
}
