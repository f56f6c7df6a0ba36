namespace Contracts.Spec;

/// <summary>Reads a contract with all its files.</summary>
internal static class SpecLoader
{
    /// <param name="path">The contract's own file.</param>
    /// <param name="files">Gets the files.</param>
    /// <param name="findings">Gets what is wrong with them.</param>
    /// <returns>One document; <see langword="null"/> where the contract's own file is none.</returns>
    public static SpecDocument? Load(string path, SourceFiles files, Findings findings)
    {
        var contract = files.OpenContract(path);
        return contract.Root is { } root && OpenApiVersion.Check(root, findings) ? Bundler.Bundle(files, contract, root, findings) : null;
    }
}
