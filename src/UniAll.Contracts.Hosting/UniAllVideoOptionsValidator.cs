using Microsoft.Extensions.Options;

namespace UniAll.Contracts.Hosting;

/// <summary>Refuses options that no call could succeed with. Says what is wrong without the values: one of them is the key.</summary>
internal sealed class UniAllVideoOptionsValidator : IValidateOptions<UniAllVideoOptions>
{
    public ValidateOptionsResult Validate(string? name, UniAllVideoOptions options)
    {
        var account = string.IsNullOrEmpty(name) ? "UniAll: " : $"UniAll, account '{name}': ";
        var failures = Failures(options).Select(failure => account + failure).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(UniAllVideoOptions options)
    {
        if (options.BaseUrl is { } url && !(url.IsAbsoluteUri && url.Scheme is "http" or "https"))
        {
            yield return $"{nameof(options.BaseUrl)} has to be an absolute http or https address.";
        }
        else if (options.BaseUrl is { UserInfo.Length: > 0 })
        {
            yield return $"{nameof(options.BaseUrl)} must not hold credentials, which would end in logs and traces; the key belongs into {nameof(options.ApiKey)}.";
        }
        else if (options.BaseUrl is { } queried && queried.Query.Length + queried.Fragment.Length > 0)
        {
            yield return $"{nameof(options.BaseUrl)} must not have a query or a fragment: no request would be sent with it.";
        }
        else if (options.BaseUrl?.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.OrdinalIgnoreCase) == true)
        {
            yield return $"{nameof(options.BaseUrl)} has to end before /v1, which is part of the contract's path.";
        }

        // What a header can't carry would fail at the first call, in an exception that may show it.
        if (options.ApiKey is { } key && (key.Length == 0 || key.Any(character => character is <= ' ' or > '~')))
        {
            yield return $"{nameof(options.ApiKey)} is empty, or holds a space, a line break or another character that a header can't carry.";
        }

        if (options.Timeout != Timeout.InfiniteTimeSpan && (options.Timeout <= TimeSpan.Zero || options.Timeout >= TimeSpan.FromDays(1)))
        {
            yield return $"{nameof(options.Timeout)} has to be positive and shorter than a day, or infinite (-00:00:00.0010000). A mere number is days: 20 seconds are 00:00:20.";
        }

        if (options.MaxRequestsPerSecond <= 0)
        {
            yield return $"{nameof(options.MaxRequestsPerSecond)} has to be at least 1, or null for no limit.";
        }

        if (options.MaxConcurrentRequests <= 0)
        {
            yield return $"{nameof(options.MaxConcurrentRequests)} has to be at least 1, or null for no limit.";
        }
    }
}
