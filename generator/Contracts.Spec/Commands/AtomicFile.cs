using System.Text;

namespace Contracts.Spec.Commands;

/// <summary>Writes files so that readers see the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the text as UTF-8, unless the file holds just that: then its time stays too.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the text, which may be large, piece by piece.</param>
    public static void WriteIfChanged(string path, Action<TextWriter> write)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, Path.GetFileName(path) + "." + Path.GetRandomFileName());
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(writer);
            }

            if (!AreEqual(path, temporary))
            {
                File.Move(temporary, path, overwrite: true);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool AreEqual(string path, string other)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != new FileInfo(other).Length)
        {
            return false;
        }

        using var left = new StreamReader(path);
        using var right = new StreamReader(other);
        Span<char> leftPart = new char[4096], rightPart = new char[4096];
        int length;
        do
        {
            length = left.ReadBlock(leftPart);
            if (length != right.ReadBlock(rightPart) || !leftPart[..length].SequenceEqual(rightPart[..length]))
            {
                return false;
            }
        }
        while (length > 0);

        return true;
    }
}
