namespace UniAll.Contracts.Stub;

/// <summary>Sends a reply, well or with the fault that the script asks for.</summary>
internal static class ReplySender
{
    public static async Task SendAsync(HttpContext context, Reply reply, StubAnswer answer)
    {
        var cancellationToken = context.RequestAborted;
        if (answer.Latency != TimeSpan.Zero)
        {
            await Task.Delay(answer.Latency, cancellationToken).ConfigureAwait(false);
        }

        if (answer.IsReset)
        {
            // The server's socket closes without a time to linger, so RST is sent in place of FIN.
            context.Abort();
            return;
        }

        if (reply.Status is < 200 or > 999)
        {
            throw new InvalidOperationException($"HTTP has no final status {reply.Status}.");
        }

        var response = context.Response;
        response.StatusCode = reply.Status;
        response.ContentType = reply.ContentType;
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers[name] = value;
        }

        if (reply.Body.IsEmpty || reply.Status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)
        {
            // HTTP has no body with these.
            return;
        }

        // The server closes the connection behind a body that ends before its announced length.
        response.ContentLength = reply.Body.Length;
        var body = answer.IsHalfBody ? reply.Body[..(reply.Body.Length / 2)] : reply.Body;
        if (answer.DripInterval is { } interval)
        {
            await DripAsync(response, body, interval, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task DripAsync(HttpResponse response, ReadOnlyMemory<byte> body, TimeSpan interval, CancellationToken cancellationToken)
    {
        for (var i = 0; i < body.Length; i++)
        {
            await response.Body.WriteAsync(body.Slice(i, 1), cancellationToken).ConfigureAwait(false);
            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            await Task.Delay(interval, cancellationToken).ConfigureAwait(false);
        }
    }
}
