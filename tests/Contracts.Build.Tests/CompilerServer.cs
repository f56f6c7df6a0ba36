using System.Diagnostics;

namespace Contracts.Build.Tests;

/// <summary>
/// A compiler that stays warm from build to build: with it a build costs half. It is these tests' own and ends with them, where that of
/// the user would stay behind.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _pipe = "contracts-" + Guid.NewGuid().ToString("N");

    /// <summary>What tells a build to use it, also one without nodes that stay.</summary>
    public IEnumerable<string> Arguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _pipe];

    public void Dispose()
    {
        using var shutdown = Process.Start("dotnet", [Path.Combine(Repository.CompilerDirectory, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _pipe]);
        shutdown.WaitForExit();
    }
}
