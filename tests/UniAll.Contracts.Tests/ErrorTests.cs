using System.Net;
using System.Text;

namespace UniAll.Contracts.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{"code": "invalid_request", "message": "prompt is required", "data": null}""", "invalid_request", "prompt is required")]
    [InlineData("""{"code": 400, "message": "prompt is required", "data": null}""", "400", "prompt is required")]
    [InlineData("""{"error": {"message": "prompt is required", "type": "invalid_request_error", "param": "prompt", "code": "invalid_request"}}""", "invalid_request", "prompt is required")]
    [InlineData("""{"error": {"message": "prompt is required", "type": "invalid_request_error", "param": null, "code": null}}""", "invalid_request_error", "prompt is required")]
    [InlineData("""{"error": {"message": "{\"code\": \"invalid_request\", \"message\": \"prompt is required\"}", "type": "upstream_error", "param": null, "code": null}}""", "invalid_request", "prompt is required")]
    [InlineData("""{"error": {"message": "{\"error\": {\"message\": \"prompt is required\"}}", "code": 500}}""", "500", "prompt is required")]
    [InlineData("""{"message": "{not JSON"}""", null, "{not JSON")]
    [InlineData("""{"error": "quota exceeded"}""", null, "quota exceeded")]
    [InlineData("""{"code": true, "message": {"text": "x"}}""", null, null)]
    [InlineData("""{"code": "", "message": "no"}""", null, "no")]
    [InlineData("""{"code": "x", "message": "no", "data": 1e400}""", "x", "no")]
    [InlineData("""[{"code": "x"}]""", "x", null)]
    [InlineData("""[{"error": {"code": 400, "message": "prompt is required"}}]""", "400", "prompt is required")]
    [InlineData("\"prompt is required\"", null, "prompt is required")]
    [InlineData("""["prompt is required", "duration is required"]""", null, "prompt is required")]
    [InlineData("""{"code": 400, "msg": "prompt is required"}""", "400", "prompt is required")]
    [InlineData("""{"detail": "prompt is required"}""", null, "prompt is required")]
    [InlineData("""{"detail": [{"type": "missing", "loc": ["body", "prompt"], "msg": "Field required"}]}""", "missing", "Field required")]
    [InlineData("""{"type": "https://example.com/quota", "title": "Quota exceeded", "status": 403, "detail": "30 of 30 used."}""", "https://example.com/quota", "Quota exceeded: 30 of 30 used.")]
    [InlineData("""{"type": "about:blank", "title": "Bad Request", "status": 400}""", null, "Bad Request")]
    [InlineData("""{"title": "One or more validation errors occurred.", "errors": {"Prompt": ["The Prompt field is required."]}}""", null, "One or more validation errors occurred: The Prompt field is required.")]
    [InlineData("""{"errors": [{"code": "x", "title": "Invalid", "detail": "prompt is required"}]}""", "x", "Invalid: prompt is required")]
    [InlineData("""{"error": {"code": "x", "message": ""}, "message": "no"}""", "x", "no")]
    [InlineData("""{"error": null, "errors": [], "detail": {}}""", null, null)]
    [InlineData("""{"code": "invalid_request", "mess""", null, null)]
    public async Task Code_and_message_come_out_of_either_envelope(string body, string? code, string? message)
    {
        var exception = await Fail(Gateway.Answering(body, HttpStatusCode.BadRequest));

        Assert.Equal(400, exception.StatusCode);
        Assert.Equal(code, exception.Code);
        Assert.Equal(message, exception.ServerMessage);
        Assert.Equal(body, exception.ResponseBody);
        Assert.Contains(message ?? "400", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_has_status_code_and_what_the_server_said()
    {
        var exception = await Fail(Gateway.Answering("""{"code":"invalid_request","message":"prompt is required"}""", HttpStatusCode.BadRequest));

        Assert.Equal("The server answered 400 (invalid_request): prompt is required", exception.Message);
    }

    [Fact]
    public async Task A_long_message_is_shortened_and_the_body_has_all_of_it()
    {
        var said = new string('x', 5000);

        var exception = await Fail(Gateway.Answering($$"""{"code":"{{said}}","message":"{{said}}"}""", HttpStatusCode.BadRequest));

        Assert.Equal((said[..99] + "…", said[..999] + "…"), (exception.Code, exception.ServerMessage));
        Assert.InRange(exception.Message.Length, 1000, 1200);
        Assert.Contains(said, exception.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"task_1","created_at":"2026-03-20T10:00:00Z"}""", "task_1")]
    [InlineData("""{"object":{"id":"x"},"progress":"far","Id":"task_1"}""", "task_1")]
    [InlineData("""{"id":"task_1","sta""", "task_1")]
    [InlineData("""{"id":"task_1"} and more""", "task_1")]
    [InlineData("""{"id":17,"progress":"far"}""", "17")]
    [InlineData("""{"id":"task_""", null)]
    [InlineData("""{"id":"","progress":"far"}""", null)]
    [InlineData("""{"id":null}""", null)]
    [InlineData("""{"data":{"id":"task_1"}}""", null)]
    [InlineData("""["task_1"]""", null)]
    [InlineData("<html>task_1</html>", null)]
    [InlineData("", null)]
    public async Task A_task_that_was_created_is_known_by_its_id_whatever_else_of_the_answer_is_unreadable(string body, string? id)
    {
        Assert.Equal(id, (await Fail(Gateway.Answering(body))).TaskId);
        Assert.Null((await Fail(Gateway.Answering(body, HttpStatusCode.BadGateway))).TaskId);
    }

    [Fact]
    public async Task A_proxy_s_page_is_an_error_with_the_page_in_it()
    {
        var exception = await Fail(Gateway.Answering("<html>Bad Gateway</html>", HttpStatusCode.BadGateway, "text/html"));

        Assert.Equal((502, null, null), (exception.StatusCode, exception.Code, exception.RetryAfter));
        Assert.Equal("<html>Bad Gateway</html>", exception.ResponseBody);
        Assert.Equal("text/html; charset=utf-8", Assert.Single(exception.Headers["content-type"]));
        Assert.Equal("The server answered 502.", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("<html>OK</html>")]
    [InlineData("""{"object":"video.generation.job"}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"task_1","progress":"far"}""")]
    [InlineData("""{"id":"task_1","sta""")]
    [InlineData("""{"id":"task_1"} and more""")]
    [InlineData("[1]")]
    public async Task A_success_whose_body_is_no_task_is_an_error_with_the_body_in_it(string body)
    {
        var exception = await Fail(Gateway.Answering(body));

        Assert.Equal(200, exception.StatusCode);
        Assert.Equal(body, exception.ResponseBody);
        Assert.StartsWith("The server answered 200 with a body that is not what the contract says: ", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.InnerException);
    }

    [Fact]
    public async Task An_empty_id_is_named_as_the_cause() =>
        Assert.EndsWith("'id' is empty.", (await Fail(Gateway.Answering("""{"id":""}"""))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_flat_envelope_with_status_200_is_an_error_with_its_code_and_message()
    {
        var exception = await Fail(Gateway.Answering("""{"code":"invalid_request","message":"prompt is required","data":null}"""));

        Assert.Equal((200, "invalid_request"), (exception.StatusCode, exception.Code));
        Assert.Equal("The server answered 200 (invalid_request): prompt is required", exception.Message);
    }

    [Fact]
    public async Task An_empty_body_is_an_error()
    {
        var exception = await Fail(new Gateway((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.GatewayTimeout))));

        Assert.Equal((504, ""), (exception.StatusCode, exception.ResponseBody));
    }

    [Fact]
    public async Task Retry_After_in_seconds_is_a_time_to_wait()
    {
        var exception = await Fail(Gateway.Answering("", HttpStatusCode.TooManyRequests, headers: ("Retry-After", "30")));

        Assert.Equal(TimeSpan.FromSeconds(30), exception.RetryAfter);
    }

    [Theory]
    [InlineData("Fri, 20 Mar 2026 10:01:30 GMT", 90)]
    [InlineData("Fri, 20 Mar 2026 09:00:00 GMT", 0)]
    public async Task Retry_After_as_a_date_is_counted_from_the_server_s_own_clock(string date, int seconds)
    {
        var exception = await Fail(Gateway.Answering("", HttpStatusCode.TooManyRequests, headers: [("Retry-After", date), ("Date", "Fri, 20 Mar 2026 10:00:00 GMT")]));

        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
    }

    [Fact]
    public async Task Retry_After_as_a_date_is_counted_from_now_where_the_server_does_not_tell_the_time()
    {
        var date = DateTimeOffset.UtcNow.AddMinutes(10).ToString("R");

        var exception = await Fail(Gateway.Answering("", HttpStatusCode.ServiceUnavailable, headers: ("Retry-After", date)));

        Assert.InRange(exception.RetryAfter ?? default, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_Retry_After_that_makes_no_sense_is_none()
    {
        Assert.Null((await Fail(Gateway.Answering("", HttpStatusCode.TooManyRequests, headers: ("Retry-After", "soon")))).RetryAfter);
    }

    [Theory]
    [InlineData(429, null, true)]
    [InlineData(429, "30", true)]
    [InlineData(503, "30", true)]
    [InlineData(503, "soon", false)]
    [InlineData(503, null, false)]
    [InlineData(500, "30", false)]
    [InlineData(502, null, false)]
    [InlineData(504, null, false)]
    [InlineData(408, "30", false)]
    [InlineData(400, null, false)]
    [InlineData(200, null, false)]
    public async Task An_error_is_transient_where_surely_no_task_was_created_and_a_later_call_may_create_one(int status, string? retryAfter, bool isTransient)
    {
        var exception = await Fail(Gateway.Answering("", (HttpStatusCode)status, headers: retryAfter is null ? [] : [("Retry-After", retryAfter)]));

        Assert.Equal(isTransient, exception.IsTransient);
    }

    [Theory]
    [InlineData(ApiException.MaxResponseBodyLength, false)]
    [InlineData(ApiException.MaxResponseBodyLength + 1, true)]
    [InlineData(10 * ApiException.MaxResponseBodyLength, true)]
    public async Task A_long_body_is_kept_in_part(int length, bool isTruncated)
    {
        foreach (var status in (HttpStatusCode[])[HttpStatusCode.BadGateway, HttpStatusCode.OK])
        {
            var exception = await Fail(Gateway.Answering(new string('\u96ea', length), status));

            Assert.Equal(ApiException.MaxResponseBodyLength, exception.ResponseBody?.Length);
            Assert.Equal(isTruncated, exception.IsResponseBodyTruncated);
        }
    }

    [Theory]
    [InlineData("<html/>", HttpStatusCode.Unauthorized)]
    [InlineData("""{"code":"unauthorized","message":"The token sk-secret is not valid."}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"code":"unauthorized","message":"The token sk-secret is not valid."}""", HttpStatusCode.OK)]
    [InlineData("""{"id":"a","progress":"sk-secret"}""", HttpStatusCode.OK)]
    [InlineData("""{"code":"unauthorized","message":"The token sk\u002Dsecr\u0065t is not valid."}""", HttpStatusCode.Unauthorized)]
    [InlineData("""{"code":"unauthorized","message":"The token sk-s\/ecret is not valid."}""", HttpStatusCode.Unauthorized, "Bearer sk-s/ecret")]
    [InlineData("The token sk-secret is not valid.", HttpStatusCode.Unauthorized, "sk-secret")]
    [InlineData("https://example.com/refused?token=sk-s%2Fecret%3D", HttpStatusCode.Unauthorized, "Bearer sk-s/ecret=")]
    [InlineData("""{"error":{"message":"{\"message\":\"The token sk-s\\/ecret is not valid.\"}"}}""", HttpStatusCode.Unauthorized, "Bearer sk-s/ecret")]
    [InlineData("""{"error":{"message":"{\"message\":\"{\\\"message\\\":\\\"sk\\\\u002Dsecr\\\\u0065t\\\"}\"}"}}""", HttpStatusCode.Unauthorized)]
    public async Task The_token_is_nowhere_in_an_error_also_where_the_server_repeats_it(string body, HttpStatusCode status, string authorization = "Bearer sk-secret")
    {
        using var http = Gateway.Answering(body, status, headers: ("X-Refused", authorization)).Http();
        Assert.True(http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization));

        var exception = await Assert.ThrowsAsync<ApiException>(() => new VideoTasksClient(http).CreateVideoTaskAsync(Requests.Least));

        var text = new StringBuilder(exception.ToString());
        foreach (var property in typeof(ApiException).GetProperties())
        {
            text.Append(Newtonsoft.Json.JsonConvert.SerializeObject(property.Name is "TargetSite" ? null : property.GetValue(exception)));
        }

        Assert.DoesNotContain(authorization.Split(' ')[^1], text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(authorization.Split(' ')[^1]), text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("u0065", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk-secret", "")]
    [InlineData("sk-secret", "a")]
    [InlineData("sk-secret", "ab")]
    [InlineData("sk-secret", "Bearer ")]
    [InlineData("sk-?secret>~~~???>", "user:")]
    public async Task The_token_is_nowhere_in_an_error_where_the_server_repeats_it_in_base64(string token, string before)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(before + token + ":after"));
        foreach (var repeated in (string[])[encoded, encoded.Replace('+', '-').Replace('/', '_')])
        {
            using var http = Gateway.Answering(repeated, HttpStatusCode.Unauthorized, headers: ("X-Refused", "Basic " + repeated)).Http();
            http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);

            var exception = await Assert.ThrowsAsync<ApiException>(() => new VideoTasksClient(http).CreateVideoTaskAsync(Requests.Least));

            // What shares a character with its neighbours may stay.
            foreach (var text in (string?[])[exception.ResponseBody, exception.Headers["X-Refused"][0].Split(' ')[1]])
            {
                var decoded = Encoding.Latin1.GetString(Convert.FromBase64String(text!.Replace('*', 'A').Replace('-', '+').Replace('_', '/')));
                Assert.DoesNotContain(token[1..4], decoded, StringComparison.Ordinal);
                Assert.DoesNotContain(token[^4..^1], decoded, StringComparison.Ordinal);
                Assert.EndsWith(":after", decoded, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_token_is_nowhere_in_a_failure_of_the_transport_that_quotes_the_server()
    {
        using var gateway = new Gateway((_, _) => throw new HttpRequestException(
            HttpRequestError.InvalidResponse, "Received an invalid header name: 'Refused sk-secret'.", new IOException("sk-secret")));
        using var http = gateway.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "sk-secret");

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => new VideoTasksClient(http).CreateVideoTaskAsync(Requests.Least));

        Assert.Equal(HttpRequestError.InvalidResponse, exception.HttpRequestError);
        Assert.StartsWith("Received an invalid header name: 'Refused *********'.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb2312", "\u4f59\u989d\u4e0d\u8db3")]
    [InlineData("GBK", "\u4f59\u989d\u4e0d\u8db3")]
    [InlineData("windows-1251", "\u0431\u0430\u043b\u0430\u043d\u0441")]
    [InlineData("utf-7", "balance")]
    [InlineData("x-unknown", "balance")]
    public async Task An_error_is_read_in_the_charset_it_says_and_in_one_that_nobody_reads_as_utf_8(string charset, string message)
    {
        var body = new ByteArrayContent((CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8).GetBytes($$"""{"code":"x","message":"{{message}}"}"""));
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);

        var exception = await Fail(Gateway.AnsweringContent(body));

        Assert.Equal((200, "x", message), (exception.StatusCode, exception.Code, exception.ServerMessage));
    }

    private static async Task<ApiException> Fail(Gateway gateway)
    {
        using (gateway)
        {
            return await Assert.ThrowsAsync<ApiException>(() => gateway.Client().CreateVideoTaskAsync(Requests.Least));
        }
    }
}
