using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>The key is in no log, whatever the application has logged and whatever the server repeats.</summary>
public sealed class LoggedKeyTests
{
    [Fact]
    public async Task The_key_is_in_no_log_of_an_application_that_has_headers_logged()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl, http: http => http
            .RedactLoggedHeaders(["X-Other"])
            .Services.Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Trace));

        await account.CallAsync();

        Assert.Contains(account.Log.Lines, line => line.Contains("Authorization: *", StringComparison.Ordinal));
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains(Account.Key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Account.Key)]
    [InlineData("c2stdGhlLWFjY291bnQta2V5")]
    [InlineData("token-of-a-handler-of-one-s-own", "Bearer token-of-a-handler-of-one-s-own")]
    [InlineData("token-without-a-scheme", "token-without-a-scheme")]
    public async Task The_key_is_in_no_log_where_the_transport_quotes_a_server_that_repeats_it(string repeated, string? authorization = null)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var account = Account.At(new Uri($"http://{server.LocalEndpoint}"), http: http => http.AddHttpMessageHandler(() => new AuthorizingHandler(authorization)));

        var call = account.CallAsync();
        using (var connection = await server.AcceptTcpClientAsync())
        {
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 401 Unauthorized\r\nRefused {repeated}: yes\r\n\r\n"));
            var exception = await Assert.ThrowsAsync<HttpRequestException>(() => call);
            Assert.Contains($"'Refused {new string('*', repeated.Length)}'", exception.Message, StringComparison.Ordinal);
        }

        Assert.Contains(account.Log.Lines, line => line.Contains("'Refused *", StringComparison.Ordinal));
        Assert.DoesNotContain(account.Log.Lines, line => line.Contains(repeated, StringComparison.Ordinal));
    }

    /// <summary>Has another token than the account's.</summary>
    private sealed class AuthorizingHandler(string? authorization) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (authorization is not null)
            {
                request.Headers.Remove("Authorization");
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
