namespace Contracts.Benchmarks.Measuring;

/// <summary>
/// Two ways to do a thing, run in turn. What else the machine does hits both alike, so the differences within pairs tell more than the
/// times.
/// </summary>
internal sealed class Pairs
{
    private readonly List<(double First, double Second)> _milliseconds = [];

    /// <param name="count">How many pairs.</param>
    /// <param name="first">One way.</param>
    /// <param name="second">The other way.</param>
    public static Pairs Run(int count, Func<Measured> first, Func<Measured> second)
    {
        var pairs = new Pairs();
        for (var i = 0; i < count; i++)
        {
            // Each goes first in every other pair.
            var early = (i % 2 == 0 ? first : second)().Elapsed.TotalMilliseconds;
            var late = (i % 2 == 0 ? second : first)().Elapsed.TotalMilliseconds;
            pairs._milliseconds.Add(i % 2 == 0 ? (early, late) : (late, early));
        }

        return pairs;
    }

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
