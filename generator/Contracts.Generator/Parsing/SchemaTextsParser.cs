using System.Collections.Immutable;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Finds where the text of each named schema is: beside its class, or nowhere yet.</summary>
internal static class SchemaTextsParser
{
    public static SchemaTextsModel Parse(ImmutableArray<NamedClassModel> classes, EquatableArray<NamedSchemaModel> classless)
    {
        var all = classes
            .Where(one => one.Class.SchemaName is not null)
            .Select(one => (Name: one.Class.SchemaName!, one.Class.Schema, Expression: one.Id))
            .Concat(classless.Select(schema => (schema.Name, schema.Schema, Expression: CSharpLiteral.String(SchemaAnnotations.Remove(schema.Schema)))));

        // A name that two contracts give to different schemas is known to stand for neither.
        return new SchemaTextsModel(all
            .GroupBy(schema => schema.Name, StringComparer.Ordinal)
            .Where(group => group.Select(schema => schema.Schema).Distinct().Count() == 1)
            .Select(group => new SchemaTextModel(group.Key, group.First().Expression))
            .ToEquatableArray());
    }
}
