namespace UniAll.Contracts.Stub.Tests;

/// <summary>A fact that needs Chromium, which <c>.ci/run</c> installs where it can.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser is null)
        {
            Skip = "chromium is not on the PATH (Debian: apt-get install chromium), and the page is tested in a browser.";
        }
    }

    /// <summary>The browser's path; <see langword="null"/> where there is none.</summary>
    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);
}
