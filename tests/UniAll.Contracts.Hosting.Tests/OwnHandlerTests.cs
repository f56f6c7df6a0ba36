using System.Net;
using Microsoft.Extensions.DependencyInjection;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Handlers that an application adds to the client.</summary>
public sealed class OwnHandlerTests
{
    [Theory]
    [InlineData("500")]
    [InlineData("408")]
    [InlineData("reset")]
    public async Task A_handler_that_sends_again_what_may_have_been_accepted_is_stopped(string answer)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(answer == "reset" ? StubAnswer.Contract.Reset() : StubAnswer.Error(int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture)));
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Repeating()));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => account.CallAsync());

        Assert.Contains("may have been accepted", exception.Message, StringComparison.Ordinal);
        Assert.Contains(account.Log.Lines, line => line.StartsWith("Error UniAll.Contracts.VideoTasksClient: Whether a video task was created ", StringComparison.Ordinal));
        gateway.AssertRequests(1);
    }

    [Fact]
    public async Task A_handler_that_sends_again_what_was_accepted_gets_the_caller_its_task()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Repeating()));

        var task = await account.CallAsync();

        Assert.Equal(gateway.AssertRequests(1)[0].TaskId, task.Id);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_handler_that_sends_again_what_was_refused_is_not(int status)
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Error(status));
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Repeating()));

        await account.CallAsync();

        gateway.AssertRequests(2);
    }

    [Fact]
    public async Task A_resilience_handler_of_the_application_s_own_does_not_pay_twice()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerNext(StubAnswer.Contract.Reset());
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddStandardResilienceHandler());

        await Assert.ThrowsAsync<InvalidOperationException>(() => account.CallAsync());

        gateway.AssertRequests(1);
    }

    [Fact]
    public async Task A_handler_that_does_not_reach_a_service_of_its_own_behind_the_answer_has_nothing_sent_again()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Auditing()));

        var task = await account.CallAsync();

        Assert.Equal(gateway.AssertRequests(1)[0].TaskId, task.Id);
    }

    [Fact]
    public async Task A_handler_may_send_requests_of_its_own_and_they_say_nothing_of_the_call()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerEach(request => request.Path == "/token" ? StubAnswer.Json(200, "{}") : StubAnswer.Contract);
        await using var account = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Fetching()));
        await using var broken = Account.At(gateway.BaseUrl, http: http => http.AddHttpMessageHandler(() => new Fetching { Fails = true }));

        var task = await account.CallAsync();
        await Assert.ThrowsAsync<NotSupportedException>(() => broken.CallAsync());

        Assert.Equal(gateway.AssertRequests(3)[1].TaskId, task.Id);
        Assert.Contains(broken.Log.Lines, line => line.StartsWith("Warning UniAll.Contracts.VideoTasksClient: No video task was created ", StringComparison.Ordinal));
    }

    /// <summary>Sends a request again, once, whatever came of it.</summary>
    private sealed class Repeating : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                // As handlers do that know nothing of what a request costs.
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Wants to tell another service of each answer, and does not reach it.</summary>
    private sealed class Auditing : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await base.SendAsync(request, cancellationToken);
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }

    /// <summary>Fetches a token first.</summary>
    private sealed class Fetching : DelegatingHandler
    {
        public bool Fails { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(request.RequestUri!, "/token"));
            using var token = await base.SendAsync(message, cancellationToken);
            Assert.Equal(HttpStatusCode.OK, token.StatusCode);
            return Fails ? throw new NotSupportedException() : await base.SendAsync(request, cancellationToken);
        }
    }
}
