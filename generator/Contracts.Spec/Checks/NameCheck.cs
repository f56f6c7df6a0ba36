using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC115: two names of the contract don't become one name in C#. The second one gets a number, which moves when the first one goes.</summary>
internal static class NameCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        Check(document.Schemas, "Schema", findings);
        foreach (var (kind, value) in document.Objects)
        {
            if (kind == ObjectKind.Schema)
            {
                Check(value["properties"], "Property", findings);
            }
        }

        foreach (var operation in Operation.All(document))
        {
            var names = operation.Parameters(document)
                .Select(parameter => parameter.Node["name"])
                .OfType<JsonNode>()
                .Where(name => name.Kind == JsonKind.String)
                .Select(name => (name.StringValue, name.Span));
            Check(names, ParameterName.Of, findings);
        }
    }

    private static void Check(Located? named, string prefix, Findings findings) =>
        Check(named?.Node.Members.Select(member => (member.Name, member.NameSpan)) ?? [], name => CSharpIdentifier.Pascal(name, prefix), findings);

    private static void Check(IEnumerable<(string Name, SourceSpan Span)> names, Func<string, string> identifierOf, Findings findings)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, span) in names)
        {
            var identifier = identifierOf(name);
            if (!first.TryAdd(identifier, name) && first[identifier] != name)
            {
                findings.Warn(FindingId.CollidingNames, span, $"'{name}' becomes '{identifier}' in C#, as '{first[identifier]}' does; it gets a number behind it");
            }
        }
    }
}
