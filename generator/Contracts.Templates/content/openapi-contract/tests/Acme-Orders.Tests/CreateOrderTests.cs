using System.Net;
using System.Text;

namespace AcmeOrders.Tests;

/// <summary>What goes over the wire, both ways. Replace it with the operations of your own contract.</summary>
public sealed class CreateOrderTests
{
    [Fact]
    public async Task An_order_is_sent_as_the_contract_says()
    {
        using var service = new Service("""{ "id": "1f7f6c1e", "article": "CHAIR-7", "quantity": 2, "status": "taken" }""");
        using var http = new HttpClient(service) { BaseAddress = new Uri("https://api.example.com") };

        var order = await new OrdersClient(http).CreateOrderAsync(new NewOrder { Article = "CHAIR-7", Quantity = 2, Speed = NewOrder.SpeedValues.Express });

        Assert.Equal("taken", order.Status);
        Snapshot.Match(service.Request);
    }

    /// <summary>Takes requests in place of the service.</summary>
    private sealed class Service(string answer) : HttpMessageHandler
    {
        public string Request { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = $"{request.Method} {request.RequestUri?.PathAndQuery}\n{await request.Content!.ReadAsStringAsync(cancellationToken)}\n";
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
