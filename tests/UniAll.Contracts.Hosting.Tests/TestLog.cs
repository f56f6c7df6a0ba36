using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace UniAll.Contracts.Hosting.Tests;

/// <summary>Keeps all that is logged, scopes and structure included.</summary>
internal sealed class TestLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The one line that the client itself wrote.</summary>
    public string LineOfClient() => Assert.Single(Lines, line => line.Contains(" UniAll.Contracts.VideoTasksClient: ", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    /// <summary>What else happens when something is logged, by the category.</summary>
    public Action<string> Observe { get; set; } = _ => { };

    public void Dispose()
    {
    }

    private sealed class Logger(TestLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Write("scope", state, null, state.ToString());
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Write(logLevel.ToString(), state, exception, formatter(state, exception));

        private void Write(string level, object? state, Exception? exception, string? text)
        {
            var members = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs) : "";
            log._lines.Enqueue($"{level} {category}: {text} {exception} {members}");
            log.Observe(category);
        }
    }
}
