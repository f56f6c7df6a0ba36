namespace UniAll.Contracts.Stub;

/// <summary>How a <see cref="UniAllStub"/> listens and whom it lets in.</summary>
public sealed class UniAllStubOptions
{
    /// <summary>The TCP port on loopback, 0 to 65535; 0, the default, takes any free one.</summary>
    public int Port { get; set; }

    /// <summary>The bearer token that each request has to carry; <see langword="null"/>, the default, lets every request in.</summary>
    public string? RequiredToken { get; set; }
}
