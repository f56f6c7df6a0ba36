using System.Net;
using System.Net.Sockets;
using System.Text;

namespace UniAll.Contracts.Stub;

/// <summary>The HTTP server of a stub, on one port of the loopback address.</summary>
internal sealed class StubServer(Gateway gateway, Script script) : IAsyncDisposable
{
    private WebApplication? _application;
    private Socket? _refusal;
    private Uri? _baseUrl;
    private bool _isDisposed;

    public Uri BaseUrl => _baseUrl ?? throw new InvalidOperationException("The server was not started.");

    /// <exception cref="IOException">The port is taken.</exception>
    public async Task StartAsync(int port, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);

            // What comes is recorded, however long it is.
            kestrel.Limits.MaxRequestBodySize = null;
        });

        var application = builder.Build();
        application.UsePages(script);
        application.Run(HandleAsync);
        await application.StartAsync(cancellationToken).ConfigureAwait(false);
        _application = application;
        _baseUrl = new Uri(application.Urls.Single());
    }

    public async Task RefuseAsync()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(UniAllStub));
        if (_refusal is not null)
        {
            return;
        }

        await StopAsync().ConfigureAwait(false);

        // Bound but not listening: nobody else can take the port, and whoever connects is refused.
        _refusal = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _refusal.Bind(new IPEndPoint(IPAddress.Loopback, BaseUrl.Port));
    }

    public Task AcceptAsync()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(UniAllStub));
        if (_refusal is null)
        {
            return Task.CompletedTask;
        }

        _refusal.Dispose();
        _refusal = null;
        return StartAsync(BaseUrl.Port);
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await StopAsync().ConfigureAwait(false);
        _refusal?.Dispose();
    }

    private async Task StopAsync()
    {
        if (_application is { } application)
        {
            _application = null;

            // Some answers are scripted to take for ever: nothing is waited for.
            await application.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
            await application.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context, await ReadAsync(context).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone, or the stub stops.
        }
    }

    private async Task AnswerAsync(HttpContext context, RecordedRequest request)
    {
        try
        {
            var answer = script.Receive(request);
            var reply = answer.Reply(gateway, request);
            request.TaskId = reply.TaskId;
            request.AnswerStatus = answer.IsReset ? null : reply.Status;
            await ReplySender.SendAsync(context, reply, answer).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            // The script asks for what can't be sent, or throws itself: nobody else would say so to the test.
            request.TaskId = null;
            request.AnswerStatus = StatusCodes.Status500InternalServerError;
            context.Response.Clear();
            await Results.Text("The script of the stub failed: " + exception, statusCode: request.AnswerStatus).ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    private static async Task<RecordedRequest> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new RecordedRequest(context.Request.Method, context.Request.Path + context.Request.QueryString, headers, body);
    }

    /// <summary>Leaves Ctrl-C to the process that the stub runs in; the host's own lifetime would take it away.</summary>
    private sealed class EmbeddedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
