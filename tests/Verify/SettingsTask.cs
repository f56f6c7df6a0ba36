using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that can still be told how its snapshot is named, and that starts when it is awaited.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Func<VerifySettings, Task> _start;
    private Task? _task;

    internal SettingsTask(VerifySettings settings, Func<VerifySettings, Task> start)
    {
        _settings = settings;
        _start = start;
    }

    /// <inheritdoc cref="VerifySettings.UseParameters" />
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _settings.UseParameters(parameters);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseMethodName" />
    public SettingsTask UseMethodName(string name)
    {
        _settings.UseMethodName(name);
        return this;
    }

    /// <summary>Starts the comparison, once.</summary>
    public Task ToTask() => _task ??= _start(_settings);

    /// <summary>Starts the comparison and waits for it.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison instead of awaiting it.</summary>
    public static implicit operator Task(SettingsTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task.ToTask();
    }
}
