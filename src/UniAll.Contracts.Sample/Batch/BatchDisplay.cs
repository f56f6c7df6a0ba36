using System.Globalization;
using Spectre.Console;

namespace UniAll.Contracts.Sample.Batch;

/// <summary>Shows a batch: a line for each result, and below them, in a terminal, how far it is.</summary>
internal sealed class BatchDisplay(IAnsiConsole console)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ItemState, int> _counts = [];

    /// <summary>How many results of that kind were shown.</summary>
    public int Count(ItemState state) => _counts.GetValueOrDefault(state);

    /// <summary>Shows the run of a batch.</summary>
    /// <param name="total">How many results there will be.</param>
    /// <param name="run">The run; it calls its argument with each result.</param>
    public async Task ShowAsync(int total, Func<Action<BatchItem, Outcome>, Task> run)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            await run(Show).ConfigureAwait(false);
            return;
        }

        await console.Progress()
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn())
            .StartAsync(async context =>
            {
                var progress = context.AddTask(Counts(total), maxValue: Math.Max(total, 1));
                await run((item, outcome) =>
                {
                    Show(item, outcome);
                    progress.Description = Counts(total);
                    progress.Increment(1);
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    /// <summary>Shows a result.</summary>
    public void Show(BatchItem item, Outcome outcome)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"line {item.Line}: {outcome.State.ToString().ToLowerInvariant()}: {Text.OneLine(outcome.Detail, 300)} ({item.Label})");
        lock (_lock)
        {
            _counts[outcome.State] = Count(outcome.State) + 1;
            WriteLine(line, outcome.State switch
            {
                ItemState.Created => Color.Green,
                ItemState.Refused => Color.Yellow,
                _ => Color.Red,
            });
        }
    }

    /// <summary>Writes a line, in a terminal in that colour; elsewhere unbroken, for programs to read.</summary>
    public void WriteLine(string line, Color? color = null)
    {
        if (console.Profile.Capabilities.Interactive)
        {
            console.Write(new Spectre.Console.Text(line + "\n", new Style(color)));
        }
        else
        {
            console.Profile.Out.Writer.WriteLine(line);
        }
    }

    private string Counts(int total) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(ItemState.Created)} of {total} created, {Count(ItemState.Refused)} refused, {Count(ItemState.Uncertain)} uncertain");
}
