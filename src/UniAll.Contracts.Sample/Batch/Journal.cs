using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace UniAll.Contracts.Sample.Batch;

/// <summary>
/// What was sent and what became of it, on disk: a line before each request and a line after its answer. Whatever ends the program between the two,
/// the next run knows that the task may exist.
/// </summary>
internal sealed class Journal : IDisposable
{
    private static readonly JsonSerializerSettings Settings = new() { Converters = { new StringEnumConverter() } };

    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly Dictionary<string, JournalEntry> _latest = new(StringComparer.Ordinal);

    /// <summary>Opens a journal, or begins one; no other run can open it at the same time.</summary>
    /// <exception cref="IOException">It can't be opened, or another run has it.</exception>
    /// <exception cref="InvalidDataException">A line of it can't be read, so what was sent isn't known.</exception>
    public Journal(string path)
    {
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            CutTornLine();
            Read(path);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The last that is known of an item; <see langword="null"/> where it was never sent.</summary>
    public JournalEntry? Find(string key)
    {
        lock (_lock)
        {
            return _latest.GetValueOrDefault(key);
        }
    }

    /// <summary>Writes a line; it is on disk when this returns.</summary>
    public void Record(JournalEntry entry)
    {
        var line = JsonConvert.SerializeObject(entry, Settings) + "\n";
        lock (_lock)
        {
            _file.Write(System.Text.Encoding.UTF8.GetBytes(line));
            _file.Flush(flushToDisk: true);
            _latest[entry.Key] = entry;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Takes away a last line without its end: it was being written when the program ended, so nothing followed from it.</summary>
    private void CutTornLine()
    {
        for (var length = _file.Length; length > 0; length--)
        {
            _file.Position = length - 1;
            if (_file.ReadByte() == '\n')
            {
                _file.SetLength(length);
                return;
            }
        }

        _file.SetLength(0);
    }

    private void Read(string path)
    {
        _file.Position = 0;
        using var reader = new StreamReader(_file, leaveOpen: true);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            try
            {
                var entry = JsonConvert.DeserializeObject<JournalEntry>(text, Settings)!;
                _latest[entry.Key] = entry;
            }
            catch (Exception e) when (e is JsonException or NullReferenceException or ArgumentNullException)
            {
                throw new InvalidDataException($"{path}({line}): the journal is damaged, so what was sent isn't known: {e.Message}", e);
            }
        }
    }
}

/// <summary>A line of the journal.</summary>
/// <param name="Key">The item.</param>
/// <param name="State">What became of it.</param>
/// <param name="Detail">The task's id or the reason.</param>
/// <param name="Label">The prompt, for people.</param>
/// <param name="At">When it was written.</param>
internal sealed record JournalEntry(string Key, ItemState State, string? Detail, string Label, DateTimeOffset At);
