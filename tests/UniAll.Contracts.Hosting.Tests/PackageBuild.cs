using System.Reflection;
using System.Runtime.Loader;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>One build of the packages: the one these tests refer to (.NET 10), or the one for .NET Standard 2.0, loaded beside it.</summary>
internal sealed class PackageBuild : AssemblyLoadContext
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "netstandard2.0");
    private static readonly Assembly Tests = typeof(PackageBuild).Assembly;

    private PackageBuild()
        : base("netstandard2.0")
    {
    }

    public delegate Task<(string Outcome, string? TaskId, string Traces)> Call(
        Uri baseUrl, bool isHosted, HttpMessageHandler? primary, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken);

    public static Call Net { get; } = Caller.CallAsync;

    public static Call NetStandard { get; } = new PackageBuild().CallOf();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = assemblyName.Name == Tests.GetName().Name ? Tests.Location : Path.Combine(Folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private Call CallOf()
    {
        var caller = LoadFromAssemblyPath(Tests.Location).GetType(typeof(Caller).FullName!, throwOnError: true)!;
        return caller.GetMethod(nameof(Caller.CallAsync))!.CreateDelegate<Call>();
    }
}
