using System.Reflection;
using System.Text.Json;

namespace Contracts.Build.Tests;

/// <summary>The command <c>contracts validate</c>, run in this process.</summary>
internal static class ContractsValidate
{
    private static readonly MethodInfo Command = Assembly.LoadFrom(Repository.ToolPath).GetType("Contracts.Spec.Commands.CommandLine", throwOnError: true)!.GetMethod("Run")!;

    /// <summary>What it says of each payload.</summary>
    public static List<List<Finding>> Run(string contract, string schema, IReadOnlyList<string> payloads)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("contract.yaml", contract);
        string[] files = [.. payloads.Select((_, i) => Path.Combine(directory.Path, $"{i}.json"))];
        for (var i = 0; i < files.Length; i++)
        {
            File.WriteAllText(files[i], payloads[i]);
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = ["validate", Path.Combine(directory.Path, "contract.yaml"), "--schema", schema, "--format", "json", .. files];
        Command.Invoke(null, [arguments, output, error, null]);
        Assert.Equal("", error.ToString());

        using var report = JsonDocument.Parse(output.ToString());
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().ToLookup(finding => Text(finding, "file"), Read);
        return [.. files.Select(file => findings[file].Order().ToList())];
    }

    private static Finding Read(JsonElement finding) =>
        new(Text(finding, "pointer"), Text(finding, "keyword"), Text(finding, "message"), IsAdvice: Text(finding, "severity") != "error");

    private static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString()!;
}
