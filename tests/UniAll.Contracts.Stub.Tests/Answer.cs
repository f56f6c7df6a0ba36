using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace UniAll.Contracts.Stub.Tests;

/// <summary>What the stub answers to a body.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body)
{
    public const string Path = "v1/video/generations";

    public string? Code => Body.GetProperty("code").GetString();

    public string? Message => Body.GetProperty("message").GetString();

    public static async Task<Answer> ToAsync(string body, UniAllStubOptions? options = null, string? token = null, string contentType = "application/json", string path = Path, HttpMethod? method = null)
    {
        await using var stub = await UniAllStub.StartAsync(options);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(stub.BaseUrl, path));
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return new Answer(response.StatusCode, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()));
    }
}
