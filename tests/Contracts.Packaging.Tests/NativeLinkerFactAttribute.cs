namespace Contracts.Packaging.Tests;

/// <summary>A fact about native programs, which the SDK links with a program of the machine's.</summary>
internal sealed class NativeLinkerFactAttribute : FactAttribute
{
    public NativeLinkerFactAttribute() => Skip = Linker is null ? "Neither clang nor gcc is on the PATH (Debian: apt-get install gcc), and the SDK links a native program with one of them." : null;

    public static string? Linker { get; } = OperatingSystem.IsWindows() ? null : Array.Find(["clang", "gcc"], IsInstalled);

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
