namespace UniAll.Contracts.Hosting;

/// <summary>What the handlers know of the call under way. Its client needs it where the exception that ends the call does not say.</summary>
internal sealed class CallProgress
{
    private static readonly AsyncLocal<CallProgress?> Local = new();

    /// <summary>The call that a handler works for; <see langword="null"/> where the handler was taken to a flow of its own.</summary>
    public static CallProgress? Current => Local.Value;

    /// <summary>Whether the latest request surely was not accepted; <see langword="null"/> where nobody saw one being sent.</summary>
    public bool? IsRefused { get; private set; }

    /// <summary>What came back for the latest request; <see langword="null"/> where nothing has.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>Begins a call; it ends with the asynchronous method that began it.</summary>
    public static CallProgress Begin() => Local.Value = new CallProgress();

    /// <summary>A request is handed to the transport: from now on it may be accepted.</summary>
    public void Sent() => (IsRefused, Answer) = (false, null);

    /// <summary>The transport has the answer to it.</summary>
    public void Answered(HttpResponseMessage answer) => (IsRefused, Answer) = (Acceptance.IsExcluded(answer), answer);

    /// <summary>The transport failed.</summary>
    public void Failed(HttpRequestException exception) => IsRefused = Acceptance.IsExcluded(exception);
}
