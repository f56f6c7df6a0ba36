using System.Net;
using System.Security.Authentication;

namespace UniAll.Contracts.Hosting;

/// <summary>What a failure says about the question that costs money: can the server have accepted the request?</summary>
internal static class Acceptance
{
    /// <summary>Whether a task may have been created in spite of <paramref name="exception"/>.</summary>
    /// <param name="exception">What ended the call.</param>
    /// <param name="isRefused">What is known of the latest request (<see cref="CallProgress.IsRefused"/>).</param>
    public static bool IsPossible(Exception exception, bool? isRefused) => exception switch
    {
        OperationCanceledException => isRefused != true,
        HttpRequestException transport => isRefused != true && !IsExcluded(transport),
        // Of an answer that is neither a task nor the gateway's own refusal, which has no data, nobody knows what stands behind it.
        ApiException { StatusCode: < 300 } error => error.Code is null || error.ServerMessage is null || error.ReadBody<ErrorResponse>() is { Data: not null },
        // A gateway may say "request timeout" of its upstream as well.
        ApiException { StatusCode: 408 or >= 500 } error => !error.IsTransient,
        ApiException => false,
        // What a logger or a handler of the application throws says nothing of the request.
        _ => isRefused == false,
    };

    /// <summary>Whether there was no connection to send the request over: no address, refused, no TLS.</summary>
    public static bool IsExcluded(HttpRequestException exception) =>
#if NET
        exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
#else
        // What breaks an open connection comes wrapped in an IOException; .NET Framework has an exception of its own for all of it.
        exception.InnerException is System.Net.Sockets.SocketException or AuthenticationException
            or WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ConnectFailure or WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure };
#endif

    /// <summary>Whether the answer says that no task was created, for now or for good.</summary>
    public static bool IsRefusal(HttpResponseMessage response) => IsExcluded(response) || (int)response.StatusCode is (>= 400 and < 500 and not 408);

    /// <summary>Whether the answer is one by which the server says that it did not take the request.</summary>
    public static bool IsExcluded(HttpResponseMessage response) =>
        response is { StatusCode: (HttpStatusCode)429 } or { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter: not null };
}
