using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Refit;

namespace Contracts.Benchmarks.Workloads.Calls;

/// <summary>The call as Refit takes it.</summary>
internal interface IRefitClient
{
    [Post("/v1/video/generations")]
    Task<PlainTask> CreateAsync([Body] PlainRequest body, CancellationToken cancellationToken = default);
}

/// <summary>Newtonsoft.Json for Refit: the request as a string, the response from its stream.</summary>
internal sealed class NewtonsoftContentSerializer : IHttpContentSerializer
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    public static IRefitClient CreateClient(HttpClient http) =>
        RestService.For<IRefitClient>(http, new RefitSettings(new NewtonsoftContentSerializer()));

    public HttpContent ToHttpContent<T>(T item) => new StringContent(JsonConvert.SerializeObject(item), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var reader = new JsonTextReader(new StreamReader(stream));
        return Serializer.Deserialize<T>(reader);
    }

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => propertyInfo.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName;
}
