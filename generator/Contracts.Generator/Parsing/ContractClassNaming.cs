using System.Collections.Immutable;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Names what is generated of each class.</summary>
internal static class ContractClassNaming
{
    /// <summary>The classes of contracts, each with an identifier. They differ by more than case: file names are made of them.</summary>
    public static IEnumerable<NamedClassModel> Name(ImmutableArray<ContractClassModel> classes, EquatableArray<ContractNamespaceModel> namespaces)
    {
        var contracts = new HashSet<string>(namespaces.Select(one => one.Name), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return classes
            .Where(one => contracts.Contains(one.Type.Namespace))
            .Select(one => new NamedClassModel(CSharpIdentifier.Unique(Identifier(one.Type.FullName), taken), one))
            .ToList();
    }

    private static string Identifier(string fullName) => new([.. fullName.Select(c => char.IsLetterOrDigit(c) ? c : '_')]);
}
