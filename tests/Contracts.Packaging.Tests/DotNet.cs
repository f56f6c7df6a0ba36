using System.Diagnostics;

namespace Contracts.Packaging.Tests;

/// <summary>Runs the SDK.</summary>
internal static class DotNet
{
    /// <param name="directory">The folder to run in.</param>
    /// <param name="arguments">What stands behind <c>dotnet</c>.</param>
    /// <param name="packages">The folder for packages, in place of the machine's.</param>
    /// <param name="exitCode">How it has to end, or the test fails.</param>
    /// <returns>What it wrote.</returns>
    public static string Run(string directory, IEnumerable<string> arguments, string? packages = null, int exitCode = 0)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run's own MSBuild tells its children is not meant for another build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["NUGET_PACKAGES"] = packages;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == exitCode, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
        return output;
    }
}
