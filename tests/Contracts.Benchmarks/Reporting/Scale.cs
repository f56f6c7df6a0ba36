namespace Contracts.Benchmarks.Reporting;

/// <summary>Maps the values of an axis to a picture.</summary>
internal sealed class Scale
{
    private readonly bool _isLogarithmic;
    private readonly double _start;
    private readonly double _end;
    private readonly double _low;
    private readonly double _high;

    /// <param name="axis">The axis.</param>
    /// <param name="values">What it has to show.</param>
    /// <param name="start">Where in the picture it starts.</param>
    /// <param name="end">Where it ends.</param>
    public Scale(Axis axis, IEnumerable<double> values, double start, double end)
    {
        var all = values.ToList();
        (_isLogarithmic, _start, _end) = (axis.IsLogarithmic, start, end);
        Ticks = axis.IsLogarithmic ? Powers(all.Min(), all.Max()) : Steps(Math.Min(0, all.Min()), all.Max());
        (_low, _high) = (Ticks[0], Ticks[^1]);
    }

    /// <summary>Round values from one end of the axis to the other.</summary>
    public IReadOnlyList<double> Ticks { get; }

    public double At(double value)
    {
        var share = _isLogarithmic ? Math.Log(value / _low) / Math.Log(_high / _low) : (value - _low) / (_high - _low);
        return _start + (share * (_end - _start));
    }

    private static List<double> Powers(double low, double high)
    {
        var first = (int)Math.Floor(Math.Log10(low));
        var last = Math.Max(first + 1, (int)Math.Ceiling(Math.Log10(high)));
        return [.. Enumerable.Range(first, last - first + 1).Select(power => Math.Pow(10, power))];
    }

    private static List<double> Steps(double low, double high)
    {
        const int Most = 6;
        var rough = Math.Max(high - low, 1e-9) / Most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        var first = (int)Math.Floor(low / step);
        return [.. Enumerable.Range(first, (int)Math.Ceiling(high / step) - first + 1).Select(i => i * step)];
    }
}
