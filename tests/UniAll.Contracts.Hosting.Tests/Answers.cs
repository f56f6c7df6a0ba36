using System.Text;
using Microsoft.AspNetCore.Http;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Answers one request.</summary>
internal delegate Task Answer(HttpContext context, GatewayCall call);

/// <summary>What a server may answer, or fail to.</summary>
internal static class Answers
{
    public static Answer TaskAsync(string contentType) => (context, call) =>
    {
        call.Accept();
        return context.WriteAsync(200, $$"""{"id":"{{call.Prompt}}"}""", contentType);
    };

    public static Answer Always(int status, string body, string contentType = "application/json") => (context, _) => context.WriteAsync(status, body, contentType);

    /// <summary>Refuses in the flat envelope, and asks to come back where <paramref name="retryAfter"/> says when.</summary>
    public static Task RefuseAsync(this HttpContext context, int status, string? retryAfter)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return context.WriteAsync(status, """{"code":"refused","message":"not now","data":null}""");
    }

    public static Task RepeatKeyAsync(HttpContext context, GatewayCall call)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        context.Response.Headers.WWWAuthenticate = authorization;
        return context.WriteAsync(401, $$"""{"code":"unauthorized","message":"{{authorization}} is not valid.","data":null}""");
    }

    public static Task ResetAsync(HttpContext context, GatewayCall call)
    {
        call.Accept();
        context.Abort();
        return Task.CompletedTask;
    }

    public static async Task HalfABodyAsync(HttpContext context, GatewayCall call)
    {
        call.Accept();
        context.Response.ContentLength = 100;
        await context.Response.WriteAsync("""{"id":""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public static async Task SilenceAsync(HttpContext context, GatewayCall call)
    {
        call.Accept();
        await WaitAsync(Timeout.InfiniteTimeSpan, context.RequestAborted);
    }

    public static async Task DripAsync(HttpContext context, GatewayCall call)
    {
        call.Accept();
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ");
            await context.Response.Body.FlushAsync();
            await WaitAsync(TimeSpan.FromMilliseconds(50), context.RequestAborted);
        }
    }

    private static Task WriteAsync(this HttpContext context, int status, string body, string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
        return context.Response.WriteAsync(body);
    }

    private static Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) =>
        Task.Delay(time, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
}
