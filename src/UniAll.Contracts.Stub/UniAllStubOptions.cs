namespace UniAll.Contracts.Stub;

/// <summary>How a <see cref="UniAllStub"/> listens, whom it lets in and what it remembers.</summary>
public sealed class UniAllStubOptions
{
    /// <summary>The TCP port on loopback, 0 to 65535; 0, the default, takes any free one.</summary>
    public int Port { get; set; }

    /// <summary>The bearer token that each request has to carry; <see langword="null"/>, the default, lets every request in.</summary>
    public string? RequiredToken { get; set; }

    /// <summary>How many requests <see cref="UniAllStub.Requests"/> holds at most, the latest ones; all of them by default, which is right for a test.</summary>
    public int MaxRecordedRequests { get; set; } = int.MaxValue;
}
