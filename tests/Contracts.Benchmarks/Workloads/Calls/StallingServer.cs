using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Contracts.Benchmarks.Workloads.Calls;

/// <summary>Where a server stops doing its part of a call.</summary>
internal enum Stall
{
    /// <summary>It takes no connection.</summary>
    Connect,

    /// <summary>It takes a connection and reads only the start of what comes.</summary>
    Send,

    /// <summary>It reads the request and answers nothing.</summary>
    Headers,

    /// <summary>It sends the headers and the start of the body.</summary>
    Body,
}

/// <summary>A server on loopback that stalls, as far as each call is concerned for ever.</summary>
internal sealed class StallingServer : IDisposable
{
    /// <summary>With one connection waiting to be accepted, and one more, a system answers no other.</summary>
    private const int Backlog = 1;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<Socket> _connections = [];
    private readonly Stall _stall;
    private TaskCompletionSource _reached = new();

    public StallingServer(Stall stall)
    {
        _stall = stall;
        _listener.Server.ReceiveBufferSize = 65536;
        _listener.Start(stall == Stall.Connect ? Backlog : 100);
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        if (stall == Stall.Connect)
        {
            Fill();
        }
        else
        {
            _ = AcceptAsync();
        }
    }

    public Uri Url { get; }

    /// <summary>When the next call has come as far as it will. Nobody knows of one that waits for a connection: a moment is enough for that.</summary>
    public Task ReachedAsync()
    {
        _reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _stall == Stall.Connect ? Task.Delay(100) : _reached.Task;
    }

    public void Dispose()
    {
        _listener.Dispose();
        lock (_connections)
        {
            _connections.ForEach(connection => connection.Dispose());
        }
    }

    private void Fill()
    {
        for (var isFull = false; !isFull;)
        {
            var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _connections.Add(client);
            isFull = !client.ConnectAsync(_listener.LocalEndpoint).Wait(100);
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = await _listener.AcceptSocketAsync().ConfigureAwait(false);
                lock (_connections)
                {
                    _connections.Add(connection);
                }

                _ = ServeAsync(connection);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private async Task ServeAsync(Socket connection)
    {
        var buffer = new byte[16384];
        var count = await connection.ReceiveAsync(buffer).ConfigureAwait(false);
        if (_stall == Stall.Send)
        {
            // Until what the systems of both sides hold is full.
            await Task.Delay(50).ConfigureAwait(false);
        }
        else
        {
            while (!buffer.AsSpan(0, count).EndsWith("}"u8))
            {
                count += await connection.ReceiveAsync(buffer.AsMemory(count)).ConfigureAwait(false);
            }
        }

        if (_stall == Stall.Body)
        {
            await connection.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":")).ConfigureAwait(false);
        }

        _reached.TrySetResult();
    }
}
