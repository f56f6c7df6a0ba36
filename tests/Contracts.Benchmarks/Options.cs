namespace Contracts.Benchmarks;

/// <summary>The arguments.</summary>
/// <param name="IsQuick">Whether to be done in three minutes, with fewer runs and smaller inputs.</param>
/// <param name="Filter">The one suite to run; <see langword="null"/> for all.</param>
/// <param name="Output">The folder for tables and charts.</param>
internal sealed record Options(bool IsQuick, string? Filter, string Output)
{
    /// <summary>Reads the arguments; <see langword="null"/> where they are not understood.</summary>
    public static Options? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new Options(IsQuick: false, Filter: null, Output: "BenchmarkResults");
        while (arguments.Length > 0)
        {
            switch (arguments)
            {
                case ["--quick", ..]:
                    options = options with { IsQuick = true };
                    arguments = arguments[1..];
                    break;
                case ["--filter", var filter, ..]:
                    options = options with { Filter = filter };
                    arguments = arguments[2..];
                    break;
                case ["--output", var output, ..]:
                    options = options with { Output = output };
                    arguments = arguments[2..];
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
