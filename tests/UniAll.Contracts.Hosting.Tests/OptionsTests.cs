using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using UniAll.Contracts.Stub;

namespace UniAll.Contracts.Hosting.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void A_section_of_the_configuration_sets_every_option()
    {
        var section = Section(
            ("BaseUrl", "https://example.com/gateway"), ("ApiKey", "sk-1"), ("Timeout", "00:00:30"), ("MaxRequestsPerSecond", "5"), ("MaxConcurrentRequests", "8"), ("ValidateRequests", "false"));
        using var services = new ServiceCollection().AddUniAllVideo(section).Services.BuildServiceProvider();

        var options = services.GetRequiredService<IOptionsMonitor<UniAllVideoOptions>>().CurrentValue;

        Assert.Equal(
            (new Uri("https://example.com/gateway"), "sk-1", TimeSpan.FromSeconds(30), 5, 8, false),
            (options.BaseUrl, options.ApiKey, options.Timeout, options.MaxRequestsPerSecond, options.MaxConcurrentRequests, options.ValidateRequests));
    }

    [Fact]
    public void Without_options_the_contract_s_server_is_called_without_a_key_and_without_limits()
    {
        var options = new UniAllVideoOptions();

        Assert.Equal((null, null, TimeSpan.FromSeconds(100), null, null, true), (options.BaseUrl, options.ApiKey, options.Timeout, options.MaxRequestsPerSecond, options.MaxConcurrentRequests, options.ValidateRequests));
    }

    [Fact]
    public async Task A_request_that_breaks_the_contract_is_sent_where_validation_is_off_alone()
    {
        await using var gateway = await UniAllStub.StartAsync();
        var validates = true;
        await using var account = Account.At(gateway.BaseUrl, options => options.ValidateRequests = validates);
        var request = Account.Request;
        request.Duration = int.Parse("7", System.Globalization.CultureInfo.InvariantCulture);

        await Assert.ThrowsAsync<ContractViolationException>(() => account.Client.CreateVideoTaskAsync(request));
        Assert.Empty(gateway.Requests);
        validates = false;
        account.Services.GetRequiredService<IOptionsMonitorCache<UniAllVideoOptions>>().Clear();
        await Assert.ThrowsAsync<ApiException>(() => account.Client.CreateVideoTaskAsync(request));

        Assert.Single(gateway.Requests);
    }

    [Theory]
    [InlineData("BaseUrl", "/v1")]
    [InlineData("BaseUrl", "ftp://example.com")]
    [InlineData("BaseUrl", "https://user:password@example.com")]
    [InlineData("BaseUrl", "https://example.com/v1")]
    [InlineData("BaseUrl", "https://example.com/gateway/v1/")]
    [InlineData("BaseUrl", "https://example.com/?key=secret")]
    [InlineData("BaseUrl", "https://example.com/#secret")]
    [InlineData("ApiKey", "")]
    [InlineData("ApiKey", "sk-secret\n")]
    [InlineData("ApiKey", "sk secret")]
    [InlineData("ApiKey", "sk-schlüssel")]
    [InlineData("Timeout", "00:00:00")]
    [InlineData("Timeout", "1")]
    [InlineData("Timeout", "20")]
    [InlineData("Timeout", "24:00:00")]
    [InlineData("Timeout", "100")]
    [InlineData("MaxRequestsPerSecond", "0")]
    [InlineData("MaxConcurrentRequests", "-1")]
    public async Task An_option_that_no_call_could_succeed_with_fails_the_start_and_its_value_is_not_shown(string name, string value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUniAllVideo("eu", Section((name, value)));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith($"UniAll, account 'eu': {name} ", Assert.Single(exception.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("password", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:1")]
    [InlineData("https://example.com/v1/gateway/")]
    [InlineData("https://example.com/v10")]
    [InlineData("https://v1")]
    public async Task Options_that_calls_can_succeed_with_do_not_fail_the_start(string baseUrl)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUniAllVideo(Section(("BaseUrl", baseUrl), ("ApiKey", "sk-***"), ("Timeout", "-00:00:00.0010000")));
        using var host = builder.Build();

        await host.StartAsync();

        Assert.NotNull(host.Services.GetService<IVideoTasksClient>());
    }

    [Fact]
    public async Task Accounts_stand_side_by_side_each_with_its_own_gateway_and_key()
    {
        await using var default_ = await UniAllStub.StartAsync();
        await using var eu = await UniAllStub.StartAsync();
        var services = new ServiceCollection();
        services.AddUniAllVideo(options => (options.BaseUrl, options.ApiKey) = (default_.BaseUrl, "sk-default"));
        services.AddUniAllVideo("eu", options => (options.BaseUrl, options.ApiKey) = (eu.BaseUrl, "sk-eu"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IVideoTasksClient>().CreateVideoTaskAsync(Account.Request);
        await provider.GetRequiredKeyedService<IVideoTasksClient>("eu").CreateVideoTaskAsync(Account.Request);

        Assert.Equal("sk-default", default_.AssertRequests(1)[0].BearerToken);
        Assert.Equal("sk-eu", eu.AssertRequests(1)[0].BearerToken);
    }

    [Fact]
    public async Task Accounts_of_a_configuration_have_their_own_key_limits_and_handlers()
    {
        var configuration = new ConfigurationManager
        {
            ["Accounts:eu:ApiKey"] = "sk-eu",
            ["Accounts:eu:MaxConcurrentRequests"] = "1",
            ["Accounts:us:ApiKey"] = "sk-us",
        };
        var services = new ServiceCollection();
        var wires = new Dictionary<string, Wire>();
        foreach (var account in configuration.GetSection("Accounts").GetChildren())
        {
            services.AddUniAllVideo(account.Key, account).ConfigurePrimaryHttpMessageHandler(() => wires[account.Key] = new Wire());
        }

        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Task<VideoTask> CallAsync(string account) => provider.GetRequiredKeyedService<IVideoTasksClient>(account).CreateVideoTaskAsync(Account.Request);
        var calls = new[] { CallAsync("eu"), CallAsync("eu"), CallAsync("us"), CallAsync("us") };

        Assert.Equal((1, 2), (wires["eu"].Sent, wires["us"].Sent));
        wires["eu"].Open();
        wires["us"].Open();
        await Task.WhenAll(calls);
        Assert.Equal(("Bearer sk-eu", "Bearer sk-us"), (wires["eu"].Authorization, wires["us"].Authorization));
        Assert.Null(provider.GetService<IVideoTasksClient>());
    }

    [Fact]
    public async Task A_time_out_without_a_unit_is_answered_with_how_to_write_it()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddUniAllVideo(Section(("Timeout", "20")));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.EndsWith("A mere number is days: 20 seconds are 00:00:20.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_none_is_sent()
    {
        await using var gateway = await UniAllStub.StartAsync();
        await using var account = Account.At(gateway.BaseUrl, options => options.ApiKey = null);

        await account.CallAsync();

        Assert.False(gateway.AssertRequests(1)[0].Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_key_that_changes_in_the_configuration_is_used_at_once()
    {
        await using var gateway = await UniAllStub.StartAsync();
        var configuration = new ConfigurationManager { ["UniAll:BaseUrl"] = gateway.BaseUrl.ToString(), ["UniAll:ApiKey"] = "sk-old" };
        await using var provider = new ServiceCollection().AddUniAllVideo(configuration.GetSection("UniAll")).Services.BuildServiceProvider();
        var client = provider.GetRequiredService<IVideoTasksClient>();

        await client.CreateVideoTaskAsync(Account.Request);
        configuration["UniAll:ApiKey"] = "sk-new";
        ((IConfigurationRoot)configuration).Reload();
        await client.CreateVideoTaskAsync(Account.Request);

        Assert.Equal(["sk-old", "sk-new"], gateway.Requests.Select(request => request.BearerToken));
    }

    [Fact]
    public async Task Options_from_two_places_add_up_and_the_later_wins()
    {
        await using var gateway = await UniAllStub.StartAsync();
        gateway.AnswerEach(_ => StubAnswer.Error(429));
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new ImpatientTime());
        services.AddUniAllVideo(Section(("BaseUrl", gateway.BaseUrl.ToString()), ("ApiKey", "sk-configuration")));
        services.AddUniAllVideo(options => options.ApiKey = "sk-code");
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<ApiException>(() => provider.GetRequiredService<IVideoTasksClient>().CreateVideoTaskAsync(Account.Request));

        // And there is one chain of handlers: one attempt and three repetitions.
        Assert.All(gateway.AssertRequests(4), request => Assert.Equal("sk-code", request.BearerToken));
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] options)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in options)
        {
            configuration["UniAll:" + name] = value;
        }

        return configuration.GetSection("UniAll");
    }
}
