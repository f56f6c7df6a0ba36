using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using UniAll.Contracts;
using UniAll.Contracts.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds UniAll's video client to a host's services.</summary>
public static class UniAllVideoServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IVideoTasksClient"/> as a singleton, with options set in code.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options, after whatever was set before.</param>
    /// <returns>The account's HTTP client, for handlers of one's own.</returns>
    public static IHttpClientBuilder AddUniAllVideo(this IServiceCollection services, Action<UniAllVideoOptions> configure) =>
        services.AddUniAllVideo(Options.Options.DefaultName, configure);

    /// <summary>Adds <see cref="IVideoTasksClient"/> as a singleton, with options from the configuration.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="section">Holds <c>BaseUrl</c>, <c>ApiKey</c>, <c>Timeout</c> and so on; <c>configuration.GetSection("UniAll")</c> by convention.</param>
    /// <returns>The account's HTTP client, for handlers of one's own.</returns>
    public static IHttpClientBuilder AddUniAllVideo(this IServiceCollection services, IConfigurationSection section) =>
        services.AddUniAllVideo(Options.Options.DefaultName, section);

    /// <summary>Adds <see cref="IVideoTasksClient"/> of one account beside others, as a keyed singleton, with options set in code.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="account">The key by which services get it: <c>[FromKeyedServices("account")] IVideoTasksClient</c>.</param>
    /// <param name="configure">Sets the options, after whatever was set before.</param>
    /// <returns>The account's HTTP client, for handlers of one's own.</returns>
    public static IHttpClientBuilder AddUniAllVideo(this IServiceCollection services, string account, Action<UniAllVideoOptions> configure)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = account ?? throw new ArgumentNullException(nameof(account));
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        services.AddOptions<UniAllVideoOptions>(account).Configure(configure).ValidateOnStart();
        return services.AddClient(account);
    }

    /// <summary>Adds <see cref="IVideoTasksClient"/> of one account beside others, as a keyed singleton, with options from the configuration.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="account">The key by which services get it: <c>[FromKeyedServices("account")] IVideoTasksClient</c>.</param>
    /// <param name="section">Holds <c>BaseUrl</c>, <c>ApiKey</c>, <c>Timeout</c> and so on.</param>
    /// <returns>The account's HTTP client, for handlers of one's own.</returns>
    public static IHttpClientBuilder AddUniAllVideo(this IServiceCollection services, string account, IConfigurationSection section)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = account ?? throw new ArgumentNullException(nameof(account));
        _ = section ?? throw new ArgumentNullException(nameof(section));
        services.AddOptions<UniAllVideoOptions>(account).Bind(section).ValidateOnStart();
        return services.AddClient(account);
    }

    private static IHttpClientBuilder AddClient(this IServiceCollection services, string account)
    {
        var name = account.Length == 0 ? "UniAll" : "UniAll:" + account;
        if (services.Any(service => service.ServiceType == typeof(CallLimits) && Equals(service.ServiceKey, account)))
        {
            // Added before: another source of options, not another chain of handlers.
            return services.AddHttpClient(name);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<UniAllVideoOptions>, UniAllVideoOptionsValidator>());
        services.TryAddSingleton<CallTelemetry>();
        services.AddKeyedSingleton(account, (provider, _) => new CallLimits(OptionsOf(provider, account)));
        if (account.Length == 0)
        {
            services.AddSingleton<IVideoTasksClient>(provider => CreateClient(provider, account, name));
        }
        else
        {
            services.AddKeyedSingleton<IVideoTasksClient>(account, (provider, _) => CreateClient(provider, account, name));
        }

        return services.AddHttpClient(name).AddPipeline(account);
    }

    private static IHttpClientBuilder AddPipeline(this IHttpClientBuilder http, string account)
    {
        // What an application adds to all of its clients sends a POST again after a time-out or a 500, and pays twice.
#pragma warning disable EXTEXP0001 // Experimental, and the only way.
        http.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        http.ConfigureHttpClient((provider, client) =>
            {
                client.BaseAddress = OptionsOf(provider, account).BaseUrl;
                client.Timeout = OptionsOf(provider, account).Timeout;
            })
            .AddHttpMessageHandler(() => new CallProgressHandler())
            .AddHttpMessageHandler(provider => new BearerTokenHandler(provider.GetRequiredService<IOptionsMonitor<UniAllVideoOptions>>(), account))
            .AddResilienceHandler("Create", (pipeline, context) =>
            {
                var time = TimeOf(context.ServiceProvider);
                pipeline.TimeProvider = time;
                pipeline.AddRetry(ResendStrategy.Create(() => OptionsOf(context.ServiceProvider, account).Timeout, time));
            });
        http.AddHttpMessageHandler(provider => new ResendRateHandler(provider.GetRequiredKeyedService<CallLimits>(account)));

        // After whatever an application configures: its own transport is behind these as well, and no header, which may hold the key, is logged.
        http.Services.PostConfigure<HttpClientFactoryOptions>(http.Name, factory =>
        {
            factory.ShouldRedactHeaderValue = _ => true;
            factory.HttpMessageHandlerBuilderActions.Add(handlers =>
                handlers.PrimaryHandler = new TransportProgressHandler(new KeyRedactionHandler(handlers.PrimaryHandler)));
        });

        // A redirected POST becomes a GET or loses its key: the answer says more than what would come of it.
#if NET
        return http.UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = false);
#else
        return http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
#endif
    }

    private static HostedVideoTasksClient CreateClient(IServiceProvider provider, string account, string name) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        name,
        () => OptionsOf(provider, account),
        provider.GetRequiredKeyedService<CallLimits>(account),
        provider.GetRequiredService<CallTelemetry>(),
        TimeOf(provider),
        provider.GetRequiredService<ILogger<VideoTasksClient>>());

    private static UniAllVideoOptions OptionsOf(IServiceProvider provider, string account) => provider.GetRequiredService<IOptionsMonitor<UniAllVideoOptions>>().Get(account);

    private static TimeProvider TimeOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
