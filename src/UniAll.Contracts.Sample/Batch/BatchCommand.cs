using Spectre.Console;

namespace UniAll.Contracts.Sample.Batch;

/// <summary>Creates the tasks of a file, and on the next run those that are still missing.</summary>
internal sealed class BatchCommand(IAnsiConsole console)
{
    /// <summary>Runs the batch.</summary>
    /// <param name="client">Creates the tasks.</param>
    /// <param name="service">The service behind the client; what was created at one is not created at another.</param>
    /// <param name="path">The file; its journal stands beside it.</param>
    /// <param name="atOnce">How many requests may be under way at the same time.</param>
    /// <param name="stop">Sends no more; answers that are under way are waited for.</param>
    /// <param name="abort">Does not wait for them either.</param>
    /// <returns>The exit code: 0 where every task exists, 1 where not, 2 where the file or its journal can't be used.</returns>
    public async Task<int> RunAsync(IVideoTasksClient client, string service, string path, int atOnce, CancellationToken stop, CancellationToken abort)
    {
        var display = new BatchDisplay(console);
        try
        {
            var items = BatchItem.WithKeys(BatchFile.Read(path), service);
            using var journal = new Journal(path + ".journal");
            return await RunAsync(display, client, journal, items, atOnce, stop, abort).ConfigureAwait(false) ? 0 : 1;
        }
        catch (Exception e) when (e is BatchFileException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            display.WriteLine(e.Message);
            return 2;
        }
    }

    private static async Task<bool> RunAsync(
        BatchDisplay display, IVideoTasksClient client, Journal journal, IReadOnlyList<(BatchItem Item, string Key)> items, int atOnce, CancellationToken stop, CancellationToken abort)
    {
        var known = items.Select(item => (item.Item, Entry: journal.Find(item.Key))).ToList();
        var created = known.Count(item => item.Entry?.State == ItemState.Created);
        var uncertain = known.Where(item => item.Entry?.State is ItemState.Sending or ItemState.Uncertain).ToList();
        var pending = items.Count - created - uncertain.Count;

        await display.ShowAsync(pending, report => new BatchRun(client, journal, report).RunAsync(items, atOnce, stop, abort)).ConfigureAwait(false);

        foreach (var (item, entry) in uncertain)
        {
            display.Show(item, new Outcome(ItemState.Uncertain, $"{entry!.Detail ?? "The run ended before the answer came."} Not sent again: its task may exist."));
        }

        var notSent = pending - display.Count(ItemState.Created) - display.Count(ItemState.Refused) - (display.Count(ItemState.Uncertain) - uncertain.Count);
        display.WriteLine(
            $"{display.Count(ItemState.Created)} created, {created} created before, {display.Count(ItemState.Refused)} refused, {display.Count(ItemState.Uncertain)} uncertain, {notSent} not sent.");
        return display.Count(ItemState.Created) + created == items.Count;
    }
}
