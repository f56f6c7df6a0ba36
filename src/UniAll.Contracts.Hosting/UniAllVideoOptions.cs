using System.Diagnostics;

namespace UniAll.Contracts.Hosting;

/// <summary>One account at UniAll, or at another gateway that serves the contract: where it is, its key, and how fast it is called.</summary>
public sealed class UniAllVideoOptions
{
    /// <summary>The absolute address of the gateway, without <c>/v1</c>, a query or a fragment; <see langword="null"/>, the default, for the contract's own server.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// The API key, <c>sk-***</c>, sent as a bearer token; <see langword="null"/>, the default, for a gateway that demands none.
    /// It is read for each request, so a key that changes in the configuration is used at once.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>
    /// How long a call may take, from the first attempt to the last byte of the answer, repetitions and the waits between them included;
    /// 100 seconds by default, shorter than a day or infinite. In a configuration that is <c>00:01:40</c>: a mere number is days.
    /// Waiting for a place under the limits below comes before it and is not counted.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Whether a request that breaks the contract is refused with a <see cref="ContractViolationException"/> before anything is sent;
    /// <see langword="true"/> by default. What the contract only advises against is sent either way. It is read for each call.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// At most so many requests are sent in any second; <see langword="null"/>, the default, for no limit. The upstream documents 5.
    /// Further calls wait for their turn. Read once, at the first call.
    /// </summary>
    public int? MaxRequestsPerSecond { get; set; }

    /// <summary>
    /// At most so many calls are under way at a time; <see langword="null"/>, the default, for no limit. Further calls wait for their turn.
    /// Read once, at the first call.
    /// </summary>
    public int? MaxConcurrentRequests { get; set; }
}
