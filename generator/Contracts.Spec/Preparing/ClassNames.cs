using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Gives each class its C# name; the same contract always gets the same names.</summary>
internal sealed class ClassNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "ApiException", "ContractHttp", FileClass.Name };
    private readonly Dictionary<string, string> _byPointer = new(StringComparer.Ordinal);

    /// <summary>Names the class of a named schema. All of them are named before any inline one, so that those never push them aside.</summary>
    public void AddComponent(string pointer, string name) =>
        _byPointer.Add(pointer, CSharpIdentifier.Unique(CSharpIdentifier.Pascal(name, "Schema"), _taken));

    /// <summary>The name of the class that stands for the schema at <paramref name="pointer"/>; false where it has none yet.</summary>
    public bool TryGet(string pointer, out string name) => _byPointer.TryGetValue(pointer, out name!);

    /// <summary>Names the class of an inline schema.</summary>
    public string AddInline(string pointer, string hint)
    {
        var name = CSharpIdentifier.Unique(hint, _taken);
        _byPointer.Add(pointer, name);
        return name;
    }
}
