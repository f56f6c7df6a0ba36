using System.Diagnostics;

namespace Contracts.Packaging.Tests;

/// <summary>Runs the SDK.</summary>
internal static class DotNet
{
    /// <param name="directory">The folder to run in.</param>
    /// <param name="arguments">What stands behind <c>dotnet</c>.</param>
    /// <param name="environment">Variables beside those of this process.</param>
    /// <param name="exitCode">How it has to end, or the test fails.</param>
    /// <returns>What it wrote.</returns>
    public static string Run(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, int exitCode = 0) =>
        RunProgram("dotnet", directory, arguments, environment, exitCode);

    /// <summary>Runs another program, such as one that a test has made or a script that calls the SDK.</summary>
    public static string RunProgram(string program, string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, int exitCode = 0)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run's own MSBuild tells its children is not meant for another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " does not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == exitCode, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
        return output;
    }
}
