using Microsoft.Extensions.Logging;

namespace UniAll.Contracts.Hosting;

/// <summary>What the package writes to logs: ids, models, codes and times. Never the prompt, never the key.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Created video task {TaskId} with {Model} in {Milliseconds} ms.")]
    public static partial void Created(ILogger logger, string taskId, string model, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "No video task was created with {Model}, after {Milliseconds} ms: {Reason}")]
    public static partial void NotCreated(ILogger logger, string model, long milliseconds, string reason);

    [LoggerMessage(3, LogLevel.Error, "Whether a video task was created with {Model} is unknown, after {Milliseconds} ms. It was not sent again, because it may cost twice.")]
    public static partial void Unknown(ILogger logger, string model, long milliseconds, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "Created video task {TaskId} with {Model} in {Milliseconds} ms; the caller got an exception, because the rest of the answer can't be read.")]
    public static partial void CreatedInPart(ILogger logger, string taskId, string model, long milliseconds, Exception exception);
}
