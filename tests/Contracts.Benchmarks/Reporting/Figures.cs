using System.Globalization;

namespace Contracts.Benchmarks.Reporting;

/// <summary>Figures as a table shows them, with as many digits as they deserve.</summary>
internal static class Figures
{
    public static string Number(double value) =>
        Math.Abs(value) switch
        {
            >= 100 => value.ToString("F0", CultureInfo.InvariantCulture),
            >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
            _ => value.ToString("0.##", CultureInfo.InvariantCulture),
        };

    public static string Seconds(TimeSpan time) => Number(time.TotalSeconds) + " s";

    public static string Milliseconds(double time) => time.ToString("F0", CultureInfo.InvariantCulture) + " ms";

    public static double Megabytes(long bytes) => bytes / 1_000_000.0;

    public static string Size(long bytes) => bytes < 1_000_000 ? Number(bytes / 1000.0) + " KB" : Number(Megabytes(bytes)) + " MB";
}
