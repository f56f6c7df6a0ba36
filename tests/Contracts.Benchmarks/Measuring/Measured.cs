using System.ComponentModel;
using System.Diagnostics;

namespace Contracts.Benchmarks.Measuring;

/// <summary>What one run of a process took.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Processor">For how long it kept processors busy, which other processes hardly change.</param>
/// <param name="PeakBytes">The most memory that it held at once.</param>
internal readonly record struct Measured(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)
{
    public static Measured operator +(Measured first, Measured then) => new(first.Elapsed + then.Elapsed, first.Processor + then.Processor, Math.Max(first.PeakBytes, then.PeakBytes));

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measured DotNet(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            // What dotnet run tells its children is not meant for another build.
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(milliseconds: 5))
        {
            // A process that has ended and is not yet buried holds nothing any more.
            var (latest, held) = Usage(process) ?? default;
            (processor, peak) = (latest > processor ? latest : processor, Math.Max(held, peak));
        }

        var elapsed = watch.Elapsed;
        return process.ExitCode == 0
            ? new Measured(elapsed, processor, peak)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{error.Result}");
    }

    /// <summary>Nothing is known of a process that has just ended.</summary>
    private static (TimeSpan Processor, long PeakBytes)? Usage(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
