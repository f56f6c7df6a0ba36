namespace UniAll.Contracts.Hosting;

/// <summary>What the handlers know of the call under way. Its client needs it where the exception that ends the call does not say.</summary>
internal sealed class CallProgress
{
    private static readonly AsyncLocal<CallProgress?> Local = new();

    /// <summary>The call that a handler works for; <see langword="null"/> where the handler was taken to a flow of its own.</summary>
    public static CallProgress? Current => Local.Value;

    /// <summary>Whether the latest request surely was not accepted, and none has been sent since.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Begins a call; it ends with the asynchronous method that began it.</summary>
    public static CallProgress Begin() => Local.Value = new CallProgress();
}
