using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Metadata;

/// <summary>An assembly that holds a contract. Nothing of it is read before a property's schema refers to it.</summary>
internal sealed class ContractAssembly
{
    private readonly Lazy<NamedSchemas> _schemas;

    public ContractAssembly(IAssemblySymbol assembly)
    {
        _schemas = new Lazy<NamedSchemas>(() => new NamedSchemas(SchemaTable.Read(assembly) ?? Named(assembly)));
        Evaluator = new SchemaEvaluator(Resolve);
        EvaluatorWithoutFormats = new SchemaEvaluator(Resolve, assertsFormat: false);
    }

    /// <summary>Judges values; resolves <c>$ref</c>s among the named schemas of this assembly.</summary>
    public SchemaEvaluator Evaluator { get; }

    /// <summary>The same for those who take formats as mere notes.</summary>
    public SchemaEvaluator EvaluatorWithoutFormats { get; }

    public JsonNode? Resolve(string reference) => _schemas.Value.Resolve(reference);

    /// <summary>The named schemas by way of symbols, for source; see <see cref="SchemaTable"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Named(IAssemblySymbol assembly)
    {
        foreach (var symbol in Types(assembly).Prepend<ISymbol>(assembly))
        {
            foreach (var schema in MetadataReader.Schemas(symbol))
            {
                if (schema.Name is not null)
                {
                    yield return new KeyValuePair<string, string>(schema.Name, schema.Schema);
                }
            }
        }
    }

    /// <summary>All types of an assembly, nested ones included. Their members stay unread.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            var parent = pending.Pop();
            if (parent is INamedTypeSymbol type)
            {
                yield return type;
            }
            else
            {
                foreach (var inner in ((INamespaceSymbol)parent).GetNamespaceMembers())
                {
                    pending.Push(inner);
                }
            }

            foreach (var child in parent.GetTypeMembers())
            {
                pending.Push(child);
            }
        }
    }
}
