namespace Contracts.Benchmarks.Measuring;

/// <summary>
/// Two ways to do a thing, run in turn. What else the machine does hits both alike, so the differences within pairs tell more than the
/// times.
/// </summary>
internal sealed class Pairs
{
    private readonly IReadOnlyList<(Measured First, Measured Second)> _runs;
    private readonly IReadOnlyList<(double First, double Second)> _milliseconds;

    private Pairs(IReadOnlyList<(Measured First, Measured Second)> runs, Func<Measured, TimeSpan> time)
    {
        _runs = runs;
        _milliseconds = [.. runs.Select(pair => (time(pair.First).TotalMilliseconds, time(pair.Second).TotalMilliseconds))];
    }

    /// <param name="count">How many pairs.</param>
    /// <param name="first">One way.</param>
    /// <param name="second">The other way.</param>
    public static Pairs Run(int count, Func<Measured> first, Func<Measured> second)
    {
        var runs = new List<(Measured First, Measured Second)>();
        for (var i = 0; i < count; i++)
        {
            // Each goes first in every other pair.
            var early = (i % 2 == 0 ? first : second)();
            var late = (i % 2 == 0 ? second : first)();
            runs.Add(i % 2 == 0 ? (early, late) : (late, early));
        }

        return new Pairs(runs, run => run.Elapsed);
    }

    /// <summary>The same runs by the time of processors, in place of the time from start to end.</summary>
    public Pairs ByProcessor => new(_runs, run => run.Processor);

    public int Count => _milliseconds.Count;

    /// <summary>By how much the first way took longer, in each pair, in order of size.</summary>
    public IReadOnlyList<double> Differences => [.. _milliseconds.Select(pair => pair.First - pair.Second).Order()];

    public double MedianOfFirst => Median(_milliseconds.Select(pair => pair.First));

    public double MedianOfSecond => Median(_milliseconds.Select(pair => pair.Second));

    public double MedianDifference => Median(Differences);

    /// <summary>The bounds between which the middle half of the differences lies.</summary>
    public (double Low, double High) Quartiles => (Differences[Count / 4], Differences[Count - 1 - (Count / 4)]);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
