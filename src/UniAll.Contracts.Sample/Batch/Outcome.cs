namespace UniAll.Contracts.Sample.Batch;

/// <summary>What became of an item.</summary>
internal enum ItemState
{
    /// <summary>It was about to be sent. Where nothing follows, the program ended before the answer: the task may exist.</summary>
    Sending,

    /// <summary>The task exists.</summary>
    Created,

    /// <summary>No task was created: the service refused, or was not reached.</summary>
    Refused,

    /// <summary>The answer does not say whether the task exists.</summary>
    Uncertain,
}

/// <summary>What became of an item, and the task's id or the reason.</summary>
internal sealed record Outcome(ItemState State, string Detail)
{
    /// <summary>Creates the task and says what became of it.</summary>
    public static async Task<Outcome> OfAsync(IVideoTasksClient client, CreateVideoTaskRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var task = await client.CreateVideoTaskAsync(request, cancellationToken).ConfigureAwait(false);
            return new Outcome(ItemState.Created, task.Id);
        }
        catch (ApiException e) when (e.TaskId is { } id)
        {
            return new Outcome(ItemState.Created, id);
        }
        catch (ApiException e)
        {
            return new Outcome(IsRefusal(e) ? ItemState.Refused : ItemState.Uncertain, e.Message);
        }
        catch (HttpRequestException e)
        {
            return new Outcome(IsBeforeSending(e) ? ItemState.Refused : ItemState.Uncertain, e.Message);
        }
        catch (OperationCanceledException e)
        {
            return new Outcome(ItemState.Uncertain, cancellationToken.IsCancellationRequested ? "Stopped before the answer came." : e.Message);
        }
    }

    /// <summary>Whether there was no connection to send the request over.</summary>
    public static bool IsBeforeSending(Exception e) =>
        e is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };

    /// <summary>Whether the answer says that there is no task. A proxy's 5xx and a success without an id do not.</summary>
    public static bool IsRefusal(ApiException e) => e.StatusCode is (>= 400 and < 500 and not 408) || (e.StatusCode == 503 && e.RetryAfter is not null);
}
