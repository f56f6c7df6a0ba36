using System.Net;

namespace Contracts.Build.Tests;

/// <summary>What a client does with parameters beyond the tables of styles.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string> Libraries => ["Newtonsoft.Json", "System.Text.Json"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Parameters_have_types_and_their_json_names(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);
        var filter = code.Read("Filter", """{"name":"n","list":["a","b"],"inner":{"a":1},"more":[true]}""");

        await code.Client(server).TypedAsync(
            new List<long> { 1, 2 }, "2026-03-20", tags: new List<string> { "red", "dark blue" }, filter: filter, map: new Dictionary<string, long> { ["x"] = 1 },
            union: code.Read("TypedUnion", """["u","v"]"""), count: 1.5, when: new DateTimeOffset(2026, 3, 20, 1, 2, 3, 400, TimeSpan.FromHours(2)), on: false, @class: "c");

        Assert.Equal(
            "/typed/1,2/2026-03-20?tags%5B%5D=red&tags%5B%5D=dark%20blue&filter%5Bname%5D=n&filter%5Blist%5D=a&filter%5Blist%5D=b&filter%5Binner%5D%5Ba%5D=1&filter%5Bmore%5D=true"
            + "&x=1&union=u&union=v&count=1.5&when=2026-03-20T01%3A02%3A03.4%2B02%3A00&on=false&class=c",
            server.Url);
    }

    [Theory]
    [InlineData("a:b@c!d", "a:b@c!d")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("%41%zz%4", "%41%25zz%254")]
    public async Task A_reserved_value_keeps_what_is_reserved_but_never_leaves_its_place(string value, string inPath)
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).ReservedAsync(value, query: "a/b?c&d=e#f%2F%");

        Assert.Equal($"/reserved/{inPath}?query=a/b?c&d=e%23f%2F%25", server.Request?.RequestUri?.OriginalString.Replace("https://example.com/api", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "/queried/a%3Fb?beta=true")]
    [InlineData(5L, "/queried/a%3Fb?beta=true&limit=5")]
    public async Task Query_parameters_go_on_where_the_path_has_a_query(long? limit, string url)
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).QueriedAsync("a?b", limit);

        Assert.Equal(url, server.Url);
    }

    [Theory]
    [InlineData("Reserved", "%2e%2E")]
    [InlineData("Reserved", ".")]
    [InlineData("Reserved", "")]
    [InlineData("Queried", "..")]
    [InlineData("Queried", "")]
    [InlineData("PathSimple", "..")]
    [InlineData("PathSimple", "")]
    [InlineData("PathLabel", ".")]
    [InlineData("PathLabel", "")]
    public async Task A_value_never_leads_to_another_path(string operation, string value)
    {
        var server = new Exchange();
        object client = OperationsContract.Client("Newtonsoft.Json", server);
        var method = client.GetType().GetMethod(operation + "Async")!;
        object?[] arguments = method.GetParameters().Length == 3 ? [value, null, CancellationToken.None] : [value, CancellationToken.None];

        var exception = await Assert.ThrowsAsync<System.Reflection.TargetInvocationException>(() => (Task)method.Invoke(client, arguments)!);

        Assert.IsType<ArgumentException>(exception.InnerException);
        Assert.Equal(0, server.Count);
    }

    [Fact]
    public async Task A_parameter_that_may_be_empty_is_sent_so()
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).EmptyAsync(flag: "", list: new List<string>());
        Assert.Equal("/empty?flag=&list=", server.Url);
        await OperationsContract.Client("Newtonsoft.Json", server).EmptyAsync(flag: true);
        Assert.Equal("/empty?flag=true", server.Url);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_parameter_with_content_is_that_content(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);

        await code.Client(server).ContentAsync(filter: code.Read("Filter", """{"name":"n"}"""), xJson: new List<string> { "a", "\u00fc" });

        Assert.Equal("/content?filter=%7B%22name%22%3A%22n%22%7D", server.Url);
        Assert.Equal("""["a","ü"]""", server.Header("X-Json"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_query_string_is_one_value(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);
        var filter = code.Read("Filter", """{"name":"a+ b","list":["x","y"],"inner":{"a":1}}""");

        await code.Client(server).WholeFormAsync(filter);
        Assert.Equal("/whole?name=a%2B+b&list=x,y&inner=%7B%22a%22%3A1%7D", server.Url);
        await code.Client(server).WholeJsonAsync(filter);
        Assert.Equal(Uri.EscapeDataString("""{"name":"a+ b","list":["x","y"],"inner":{"a":1}}"""), server.Url["/whole?".Length..]);
        await code.Client(server).WholeJsonAsync();
        Assert.Equal("/whole", server.Url);
    }

    [Fact]
    public async Task A_header_is_sent_as_it_is_wherever_it_belongs()
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).HeadersAsync(xText: "a, b; \"c\"", contentLanguage: "de", ifMatch: "no quotes", session: "1 2", raw: "1%202");

        Assert.Equal(("a, b; \"c\"", "no quotes", "session=1%202; raw=1%202"), (server.Header("X-Text"), server.Header("If-Match"), server.Header("Cookie")));
        Assert.Equal(["de"], server.Request?.Content?.Headers.GetValues("Content-Language"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1", null)]
    [InlineData("a\nb", null)]
    [InlineData("a\0", null)]
    [InlineData(null, "a\r\nX-Evil: 1")]
    [InlineData(null, "a; admin=1")]
    public async Task A_value_never_starts_another_header_or_cookie(string? text, string? cookie)
    {
        var server = new Exchange();
        var client = OperationsContract.Client("Newtonsoft.Json", server);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => (Task)client.HeadersAsync(xText: text, raw: cookie));

        Assert.Equal(text is null ? "raw" : "X-Text", exception.ParamName);
        Assert.DoesNotContain("Evil", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Count);
    }

    [Theory]
    [InlineData("QueryAsync", "QUERY")]
    [InlineData("HeadAsync", "HEAD")]
    [InlineData("OptionsAsync", "OPTIONS")]
    [InlineData("TraceAsync", "TRACE")]
    [InlineData("CopyAsync", "COPY")]
    public async Task Any_method_is_sent(string method, string sent)
    {
        var server = new Exchange(HttpStatusCode.OK);
        object client = OperationsContract.Client("Newtonsoft.Json", server);
        var called = client.GetType().GetMethod(method)!;

        await (Task)called.Invoke(client, [.. called.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? (object)CancellationToken.None : null)])!;

        Assert.Equal(sent, server.Request?.Method.Method);
    }

    [Fact]
    public async Task Without_a_base_address_the_server_of_the_operation_counts_then_that_of_the_contract()
    {
        var server = new Exchange();
        using var http = new HttpClient(server);
        dynamic client = Activator.CreateInstance(OperationsContract.Code("Newtonsoft.Json").Type(GeneratedCode.ClientName), http)!;

        await client.CopyAsync();
        Assert.Equal("https://copy.example.com/any-method", server.Url);
        await client.OptionsAsync();
        Assert.Equal("https://eu.example.com/v1/any-method", server.Url);
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => (Task)client.LinkAsync());
        Assert.Contains("/links", exception.Message, StringComparison.Ordinal);

        client.BaseUrl = new Uri("https://test.example.com");
        await client.CopyAsync();
        Assert.Equal("https://test.example.com/any-method", server.Url);
    }
}
