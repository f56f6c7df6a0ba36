using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares text with a snapshot, <c>Type.Method.verified.ext</c> beside the test's source. A difference, or a snapshot that does
/// not exist yet, fails the test and leaves <c>Type.Method.received.ext</c> there; accept it by moving it over the verified file.
/// </summary>
public static class Verifier
{
    /// <summary>Compares text with the running test's snapshot, a <c>.txt</c> file.</summary>
    /// <param name="target">The text to compare.</param>
    /// <param name="settings">What names the snapshot.</param>
    /// <param name="sourceFile">The test's source file, which the compiler fills in.</param>
    public static SettingsTask Verify(string target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares text with the running test's snapshot.</summary>
    /// <param name="target">The text to compare.</param>
    /// <param name="extension">The snapshot's extension, without a dot.</param>
    /// <param name="settings">What names the snapshot.</param>
    /// <param name="sourceFile">The test's source file, which the compiler fills in.</param>
    public static SettingsTask Verify(string target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        var test = UseVerifyAttribute.RunningTest
            ?? throw new VerifyException("Verify was not called by a running test of an assembly with [assembly: UseVerify].");

        return new SettingsTask(
            settings ?? new VerifySettings(),
            named => new Snapshot(Path.GetDirectoryName(sourceFile) ?? "", SnapshotName.Of(test, named), extension).CompareAsync(target));
    }
}
