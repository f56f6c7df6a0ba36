namespace UniAll.Contracts.Sample.Batch;

/// <summary>Creates the tasks of a batch that were not created before, each at most once.</summary>
internal sealed class BatchRun(IVideoTasksClient client, Journal journal, Action<BatchItem, Outcome> report)
{
    /// <summary>Runs the batch.</summary>
    /// <param name="items">The items with their keys.</param>
    /// <param name="atOnce">How many requests may be under way at the same time.</param>
    /// <param name="stop">Sends no more; answers that are under way are waited for.</param>
    /// <param name="abort">Does not wait for them either.</param>
    public Task RunAsync(IReadOnlyList<(BatchItem Item, string Key)> items, int atOnce, CancellationToken stop, CancellationToken abort) =>
        Parallel.ForEachAsync(
            items.Where(item => IsToBeSent(item.Key)),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (item, failed) =>
            {
                // The loop's own token tells that the journal could not be written for another item.
                if (!stop.IsCancellationRequested && !failed.IsCancellationRequested)
                {
                    await CreateAsync(item.Item, item.Key, abort).ConfigureAwait(false);
                }
            });

    /// <summary>Whether sending the item can't make a second task of it.</summary>
    public bool IsToBeSent(string key) => journal.Find(key) is null or { State: ItemState.Refused };

    private async Task CreateAsync(BatchItem item, string key, CancellationToken abort)
    {
        journal.Record(new JournalEntry(key, ItemState.Sending, null, item.Label, DateTimeOffset.UtcNow));
        var outcome = await Outcome.OfAsync(client, item.Request, abort).ConfigureAwait(false);
        try
        {
            journal.Record(new JournalEntry(key, outcome.State, outcome.Detail, item.Label, DateTimeOffset.UtcNow));
        }
        finally
        {
            // Also where the disk is full: nobody else knows the task's id.
            report(item, outcome);
        }
    }
}
