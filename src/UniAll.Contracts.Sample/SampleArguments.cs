using System.Globalization;

namespace UniAll.Contracts.Sample;

/// <summary>What the command line and the environment ask for.</summary>
/// <param name="BaseUrl">The service to call; <see langword="null"/> for the stub.</param>
/// <param name="ApiKey">The bearer token; <see langword="null"/> for none.</param>
/// <param name="BatchFile">The batch to create; <see langword="null"/> for the tour.</param>
/// <param name="AtOnce">How many requests of a batch may be under way at the same time.</param>
internal sealed record SampleArguments(Uri? BaseUrl, string? ApiKey, string? BatchFile = null, int AtOnce = 4)
{
    public const string Usage = """
        usage: UniAll.Contracts.Sample [--base-url URL]
               UniAll.Contracts.Sample batch FILE [--at-once N] [--base-url URL]

          batch FILE       create a task for each line of a JSON-lines file, or each row of a CSV file; FILE.journal
                           remembers what was sent, so that another run creates what is missing and nothing twice
          --at-once N      as many requests at the same time; 4 where nothing is said
          --base-url URL   call this service instead of the built-in stub; each call costs money
          UNIALL_API_KEY   the environment variable with the service's key, without spaces and line breaks
        """;

    /// <summary>The service by one name, however its address is written: what is created there is not created again.</summary>
    public string ServiceName => BaseUrl?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? "stub";

    /// <summary>Reads the command line.</summary>
    /// <returns><see langword="null"/> where it can't be understood, or the key is none that a header can carry.</returns>
    public static SampleArguments? Parse(string[] args, string? apiKey)
    {
        if (apiKey?.Trim().Any(character => character is <= ' ' or > '~') == true)
        {
            return null;
        }

        var parsed = new SampleArguments(null, string.IsNullOrWhiteSpace(apiKey) ? null : apiKey.Trim());
        if (args is ["batch", var file, ..])
        {
            parsed = parsed with { BatchFile = file };
            args = args[2..];
        }

        for (; args.Length > 0; args = args[2..])
        {
            switch (args)
            {
                case ["--base-url", var url, ..] when Uri.TryCreate(url, UriKind.Absolute, out var baseUrl) && baseUrl.Scheme is "https" or "http":
                    parsed = parsed with { BaseUrl = baseUrl };
                    break;
                case ["--at-once", var number, ..] when parsed.BatchFile is not null && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var atOnce) && atOnce > 0:
                    parsed = parsed with { AtOnce = atOnce };
                    break;
                default:
                    return null;
            }
        }

        return parsed;
    }
}
