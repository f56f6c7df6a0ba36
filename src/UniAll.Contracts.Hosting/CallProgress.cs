namespace UniAll.Contracts.Hosting;

/// <summary>What the handlers know of the call under way. Its client needs it where the exception that ends the call does not say.</summary>
internal sealed class CallProgress
{
    private const string Name = "UniAll.Call";

    private static readonly AsyncLocal<CallProgress?> Current = new();

    private readonly object _lock = new();

    /// <summary>Whether the latest request surely was not accepted; <see langword="null"/> where nobody saw one being sent.</summary>
    public bool? IsRefused { get; private set; }

    /// <summary>What came back for the latest request; <see langword="null"/> where nothing has.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>Begins a call; it ends with the asynchronous method that began it.</summary>
    public static CallProgress Begin() => Current.Value = new CallProgress();

    /// <summary>Ties a request to the call that it is made for, wherever handlers take it.</summary>
    public static void Tie(HttpRequestMessage request)
    {
        if (Current.Value is { } progress)
        {
#if NET
            request.Options.Set(new HttpRequestOptionsKey<CallProgress>(Name), progress);
#else
            request.Properties[Name] = progress;
#endif
        }
    }

    /// <summary>The call that a request is tied to; <see langword="null"/> for a handler's own request, such as one for a token.</summary>
    public static CallProgress? Of(HttpRequestMessage request) =>
#if NET
        request.Options.TryGetValue(new HttpRequestOptionsKey<CallProgress>(Name), out var progress) ? progress : null;
#else
        request.Properties.TryGetValue(Name, out var progress) ? (CallProgress)progress : null;
#endif

    /// <summary>A request is handed to the transport: from now on it may be accepted.</summary>
    /// <exception cref="InvalidOperationException">It was before, and may have been accepted then.</exception>
    public void Sent()
    {
        lock (_lock)
        {
            if (IsRefused == false)
            {
                throw new InvalidOperationException("A handler of the application wants to send a request again that may have been accepted. It was not sent: its task would be paid for twice.");
            }

            (IsRefused, Answer) = (false, null);
        }
    }

    /// <summary>The transport has the answer to it.</summary>
    public void Answered(HttpResponseMessage answer) => (IsRefused, Answer) = (Acceptance.IsRefusal(answer), answer);

    /// <summary>The transport failed.</summary>
    public void Failed(HttpRequestException exception) => IsRefused = Acceptance.IsExcluded(exception);
}
