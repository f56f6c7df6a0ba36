namespace UniAll.Contracts.Stub;

/// <summary>Which answer each request gets, and the requests that have come, in one order.</summary>
internal sealed class Script(int maxRecordedRequests)
{
    private readonly Lock _lock = new();
    private readonly Queue<StubAnswer> _next = [];
    private readonly Queue<RecordedRequest> _requests = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _waits = [];
    private Func<RecordedRequest, StubAnswer> _each = _ => StubAnswer.Contract;
    private int _received;

    /// <summary>The requests that are still remembered, the oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public void AnswerNext(IEnumerable<StubAnswer> answers)
    {
        lock (_lock)
        {
            foreach (var answer in answers)
            {
                _next.Enqueue(answer);
            }
        }
    }

    public void AnswerEach(Func<RecordedRequest, StubAnswer> answer)
    {
        lock (_lock)
        {
            _each = answer;
        }
    }

    /// <summary>Records a request and takes the answer that is its own.</summary>
    public StubAnswer Receive(RecordedRequest request)
    {
        Func<RecordedRequest, StubAnswer> each;
        lock (_lock)
        {
            _received++;
            _requests.Enqueue(request);
            if (_requests.Count > maxRecordedRequests)
            {
                _requests.Dequeue();
            }

            foreach (var wait in _waits.Where(wait => wait.Count <= _received))
            {
                wait.Reached.TrySetResult();
            }

            _waits.RemoveAll(wait => wait.Count <= _received);
            if (_next.TryDequeue(out var answer))
            {
                return answer;
            }

            each = _each;
        }

        // A test's own code is not called under the lock.
        return each(request);
    }

    /// <summary>Ends when so many requests have come since the start.</summary>
    public Task ReceivedAsync(int count, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_received >= count)
            {
                return Task.CompletedTask;
            }

            // The waiting code is not to run on the thread that holds the lock.
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waits.Add((count, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }
}
