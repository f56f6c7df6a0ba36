using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>
/// The files of a contract. Their offsets share one range, in which each file begins behind the one before, so that a span alone
/// says which file it stands in.
/// </summary>
internal sealed class SourceFiles(Findings findings)
{
    private static readonly StringComparer PathComparer = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly Dictionary<string, SourceFile> _byPath = new(PathComparer);
    private readonly List<SourceFile> _all = [];
    private bool _showsFullPaths;
    private int _end;

    /// <summary>In the order in which they were opened: the contract itself first.</summary>
    public IReadOnlyList<SourceFile> All => _all;

    /// <summary>Reads the file that the caller names.</summary>
    public SourceFile OpenContract(string path)
    {
        _showsFullPaths = Path.IsPathRooted(path);
        return Add(Path.GetFullPath(path), path);
    }

    /// <summary>Reads a file to which another one refers, once.</summary>
    /// <param name="path">A relative path with slashes.</param>
    /// <param name="from">The file that refers.</param>
    /// <returns><see langword="null"/> where no such file exists.</returns>
    public SourceFile? Open(string path, SourceFile from)
    {
        var fullPath = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from.FullPath) ?? "", path));
        if (_byPath.TryGetValue(fullPath, out var known))
        {
            return known;
        }

        return File.Exists(fullPath) ? Add(fullPath, _showsFullPaths ? fullPath : Path.GetRelativePath(Directory.GetCurrentDirectory(), fullPath)) : null;
    }

    public SourceFile Of(SourceSpan span) => _all.FindLast(file => file.Offset <= span.Offset) ?? _all[0];

    private SourceFile Add(string fullPath, string shownPath)
    {
        var root = SpecReader.Read(fullPath, _end, findings, out var length);
        var file = new SourceFile(fullPath, shownPath, _end, root);
        _end += length + 1;
        _byPath.Add(fullPath, file);
        _all.Add(file);
        return file;
    }
}
