namespace UniAll.Contracts.Stub;

/// <summary>A <see cref="UniAllStub"/> did not receive what a test asserts.</summary>
public sealed class StubAssertionException : Exception
{
    internal StubAssertionException(string message)
        : base(message)
    {
    }
}
