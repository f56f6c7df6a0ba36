using System.Globalization;
using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Gives each class its C# name; the same contract always gets the same names.</summary>
/// <param name="clientName">The name of the client class, which is not free; <see langword="null"/> where it is not known.</param>
internal sealed class ClassNames(string? clientName)
{
    /// <summary>NSwag makes no class of the name <c>Exception</c>; the others are generated, and stand in classes of the contract or beside them.</summary>
    private static readonly string[] Reserved =
    [
        "ApiException", "ContractHttp", "ContractValueAttribute", "ContractViolation", "ContractViolationException", "Exception", FileClass.Name, "JsonConverter",
        "JsonFallback", "JsonFit", "JsonTypes",
    ];

    // The generator of System.Text.Json makes a file of each class, and files don't differ by case alone.
    private readonly HashSet<string> _taken = new(clientName is null ? Reserved : [.. Reserved, clientName, "I" + clientName, clientName + "JsonContext"], StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPointer = new(StringComparer.Ordinal);

    /// <summary>Names the class of a named schema. All of them are named before any inline one, so that those never push them aside.</summary>
    public void AddComponent(string pointer, string name) =>
        _byPointer.Add(pointer, Add(CSharpIdentifier.Pascal(name, "Schema")));

    /// <summary>The name of the class that stands for the shape; false where it has none yet.</summary>
    public bool TryGet(Shape shape, out string name) => _byPointer.TryGetValue(Pointer(shape), out name!);

    /// <summary>The name of the class that stands for the shape.</summary>
    public string Of(Shape shape) => _byPointer[Pointer(shape)];

    /// <summary>Names a class that stands for no schema.</summary>
    public string Add(string name) => CSharpIdentifier.Unique(ClassName(name), _taken);

    /// <summary>Names the class of an inline schema.</summary>
    public string AddInline(Shape shape, string hint)
    {
        var name = Add(hint);
        _byPointer.Add(Pointer(shape), name);
        return name;
    }

    /// <summary>What identifies a class: a named schema, or the place of an inline one.</summary>
    private static string Pointer(Shape shape) =>
        shape.Component is { } component ? JsonPointer.Append("/components/schemas", component) : shape.Source?.Pointer ?? "";

    /// <summary>The name as NSwag leaves it: without numbers that are letters, and with an underscore in front of a first letter that is not in ASCII.</summary>
    private static string ClassName(string identifier)
    {
        var name = string.Concat(identifier.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.LetterNumber));
        return char.IsAscii(name[0]) ? name : "_" + name;
    }
}
