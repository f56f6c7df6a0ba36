namespace Microsoft.Extensions.DependencyInjection
{
    public static class UniAllVideoServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddUniAllVideo(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfigurationSection section) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddUniAllVideo(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<UniAll.Contracts.Hosting.UniAllVideoOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddUniAllVideo(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string account, Microsoft.Extensions.Configuration.IConfigurationSection section) { }
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddUniAllVideo(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string account, System.Action<UniAll.Contracts.Hosting.UniAllVideoOptions> configure) { }
    }
}
namespace UniAll.Contracts.Hosting
{
    public sealed class UniAllVideoOptions
    {
        public UniAllVideoOptions() { }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? ApiKey { get; set; }
        public System.Uri? BaseUrl { get; set; }
        public int? MaxConcurrentRequests { get; set; }
        public int? MaxRequestsPerSecond { get; set; }
        public System.TimeSpan Timeout { get; set; }
        public bool ValidateRequests { get; set; }
    }
    public static class UniAllVideoTelemetry
    {
        public const string Name = "UniAll.Contracts";
    }
}