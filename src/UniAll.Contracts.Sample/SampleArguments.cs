namespace UniAll.Contracts.Sample;

/// <summary>What the command line and the environment ask for.</summary>
/// <param name="BaseUrl">The service to call; <see langword="null"/> for the stub.</param>
/// <param name="ApiKey">The bearer token; <see langword="null"/> for none.</param>
internal sealed record SampleArguments(Uri? BaseUrl, string? ApiKey)
{
    public const string Usage = """
        usage: UniAll.Contracts.Sample [--base-url URL]

          --base-url URL   call this service instead of the built-in stub; each call costs money
          UNIALL_API_KEY   the environment variable with the service's key
        """;

    /// <summary>Reads the command line.</summary>
    /// <returns><see langword="null"/> where it can't be understood.</returns>
    public static SampleArguments? Parse(string[] args, string? apiKey)
    {
        var key = string.IsNullOrWhiteSpace(apiKey) ? null : apiKey.Trim();
        return args switch
        {
            [] => new(null, key),
            ["--base-url", var url] when Uri.TryCreate(url, UriKind.Absolute, out var baseUrl) && baseUrl.Scheme is "https" or "http" => new(baseUrl, key),
            _ => null,
        };
    }
}
