using Microsoft.Build.Logging.StructuredLogger;
using LoggedTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace Contracts.Build.Tests;

/// <summary>What a build did and said.</summary>
internal sealed class BuildResult(int exitCode, string output, Microsoft.Build.Logging.StructuredLogger.Build log)
{
    public int ExitCode { get; } = exitCode;

    public string Output { get; } = output;

    /// <summary>As <c>file(line,column): id: message</c>, the file by its name.</summary>
    public IReadOnlyList<string> Errors { get; } = Diagnostics<Error>(log);

    /// <inheritdoc cref="Errors"/>
    public IReadOnlyList<string> Warnings { get; } = Diagnostics<Warning>(log);

    /// <summary>How often the build started the command <c>contracts</c>.</summary>
    public int Prepared { get; } = Tasks(log, task => IsCommand(task, "contracts.dll\" prepare "));

    /// <summary>How often the build started NSwag.</summary>
    public int Rendered { get; } = Tasks(log, task => IsCommand(task, "dotnet-nswag.dll\" run "));

    /// <summary>How often the build started the compiler.</summary>
    public int Compiled { get; } = Tasks(log, task => task is { Name: "Csc" });

    private static List<string> Diagnostics<T>(TreeNode log)
        where T : AbstractDiagnostic
    {
        var diagnostics = new List<string>();
        log.VisitAllChildren<T>(diagnostic => diagnostics.Add($"{Path.GetFileName(diagnostic.File)}({diagnostic.LineNumber},{diagnostic.ColumnNumber}): {diagnostic.Code}: {diagnostic.Text}"));
        return [.. diagnostics.Distinct()];
    }

    private static int Tasks(TreeNode log, Func<LoggedTask, bool> isCounted)
    {
        var count = 0;
        log.VisitAllChildren<LoggedTask>(task => count += isCounted(task) ? 1 : 0);
        return count;
    }

    private static bool IsCommand(LoggedTask task, string part) => task is { Name: "Exec" } && task.CommandLineArguments?.Contains(part, StringComparison.Ordinal) == true;
}
