using System.Globalization;
using Contracts.Build.Tests.Orders;
using Task = System.Threading.Tasks.Task;

namespace Contracts.Build.Tests;

/// <summary>What a client does with parameters and with bodies that are not objects.</summary>
public sealed class OrdersTests
{
    [Fact]
    public async Task Parameters_are_sent_where_they_belong_escaped_and_in_no_one_s_culture()
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        var (client, sent) = Client("""{"name":"n","note":null,"anything":1}""");

        await client.GetPartAsync("a/b c?d", 7, exact: true, 12, pageSize: 5, since: new DateTimeOffset(2026, 3, 20, 1, 2, 3, TimeSpan.FromHours(2)), @class: "x&y=z", xTrace: "t");

        Assert.Equal("https://example.com/api/orders/a%2Fb%20c%3Fd/parts/7?exact=true&page%20size=5&since=2026-03-20T01%3A02%3A03%2B02%3A00&class=x%26y%3Dz", sent.Url);
        Assert.Equal(("t", "12"), (sent.Headers["X-Trace"], sent.Headers["X-Account"]));
    }

    [Fact]
    public async Task Parameters_that_are_not_given_are_not_sent()
    {
        var (client, sent) = Client("""{"name":"n","note":null,"anything":1}""");

        await client.GetPartAsync("1", 7, exact: false, 12);

        Assert.Equal("https://example.com/api/orders/1/parts/7?exact=false", sent.Url);
        Assert.False(sent.Headers.ContainsKey("X-Trace"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_parameter_can_t_lead_to_another_path(string value)
    {
        var (client, sent) = Client("{}");

        Assert.Throws<ArgumentException>("order-id", () => { _ = client.GetPartAsync(value, 7, exact: true, 12); });
        Assert.Equal("", sent.Url);
    }

    [Fact]
    [Obsolete("It calls an operation that the contract deprecates.")]
    public async Task An_operation_without_a_result_takes_any_body()
    {
        var (client, sent) = Client("");

        await client.DeletePartAsync("1", 7);

        Assert.Equal("DELETE", sent.Method);
    }

    [Fact]
    public async Task Arrays_maps_and_numbers_are_bodies_too()
    {
        Assert.Equal(["a", "b"], await Client("""["a","b"]""").Client.ListOrdersAsync());
        Assert.Equal(2, (await Client("""{"a":2}""").Client.CountOrdersAsync())["a"]);
        var (client, sent) = Client("3");
        Assert.Equal(3, await client.RenameOrdersAsync(["x"]));
        Assert.Equal("""["x"]""", sent.Body);
        await Assert.ThrowsAsync<ApiException>(() => Client("").Client.RenameOrdersAsync([]));
    }

    [Fact]
    public async Task A_body_that_is_not_required_can_be_left_out()
    {
        var (client, sent) = Client("{}");

        await client.CountOrdersAsync();
        Assert.Equal("", sent.Body);

        await client.CountOrdersAsync(new Filter { Color = Filter.ColorValues.Red });
        Assert.Equal("""{"color":"red"}""", sent.Body);
    }

    [Fact]
    public async Task Without_any_base_url_a_call_says_what_to_set()
    {
        using var http = new HttpClient();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new OrdersClient(http).ListOrdersAsync());

        Assert.Contains("BaseUrl", exception.Message, StringComparison.Ordinal);
    }

    private static (OrdersClient Client, Sent Sent) Client(string answer)
    {
        var sent = new Sent(answer);
        return (new OrdersClient(new HttpClient(sent)) { BaseUrl = new Uri("https://example.com/api/") }, sent);
    }
}
