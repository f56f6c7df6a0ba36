namespace UniAll.Contracts.Stub.Tests;

/// <summary>A fact that needs curl and a POSIX shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        if (!IsOnPath("curl") || !IsOnPath("bash"))
        {
            Skip = "curl or bash is not on the PATH, and the example is a shell command that runs curl.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder =>
            File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
