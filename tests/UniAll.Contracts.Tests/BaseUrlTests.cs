namespace UniAll.Contracts.Tests;

public sealed class BaseUrlTests
{
    [Theory]
    [InlineData("http://localhost:5000", "http://localhost:5000/v1/video/generations")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/v1/video/generations")]
    [InlineData("https://example.com/gate/way", "https://example.com/gate/way/v1/video/generations")]
    [InlineData("https://example.com/gate/way/", "https://example.com/gate/way/v1/video/generations")]
    [InlineData("https://example.com/a%20b/?key=1#part", "https://example.com/a%20b/v1/video/generations")]
    public async Task The_path_is_appended_to_the_base_url(string baseUrl, string expected)
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        var client = gateway.Client();
        client.BaseUrl = new Uri(baseUrl);

        await client.CreateVideoTaskAsync(Requests.Least);
        await gateway.Client(new Uri(baseUrl)).CreateVideoTaskAsync(Requests.Least);

        Assert.All(gateway.Requests, request => Assert.Equal(expected, request.RequestUri?.AbsoluteUri));
        Assert.Equal(2, gateway.Requests.Count);
    }

    [Fact]
    public void The_client_s_own_base_url_goes_before_the_HTTP_client_s_and_that_before_the_contract_s()
    {
        using var gateway = Gateway.Answering(Gateway.Created);
        using var http = gateway.Http();
        var client = new VideoTasksClient(http);
        Assert.Equal("https://api.uniall.ai/", client.BaseUrl?.AbsoluteUri);

        http.BaseAddress = new Uri("http://localhost:1/");
        Assert.Equal("http://localhost:1/", client.BaseUrl?.AbsoluteUri);

        client.BaseUrl = new Uri("http://localhost:2/");
        Assert.Equal("http://localhost:2/", client.BaseUrl?.AbsoluteUri);

        client.BaseUrl = null;
        Assert.Equal("http://localhost:1/", client.BaseUrl?.AbsoluteUri);
    }

    [Fact]
    public void A_relative_base_url_is_refused()
    {
        using var http = new HttpClient();

        Assert.Throws<ArgumentException>(() => new VideoTasksClient(http).BaseUrl = new Uri("/v1", UriKind.Relative));
    }
}
