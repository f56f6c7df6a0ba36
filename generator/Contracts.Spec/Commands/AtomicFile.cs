using System.Text;

namespace Contracts.Spec.Commands;

/// <summary>Writes files so that readers see the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the text as UTF-8, unless the file holds just that: then its time stays too.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, Path.GetFileName(path) + "." + Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
