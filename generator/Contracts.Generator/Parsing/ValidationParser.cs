using Contracts.Generator.Fitting;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Makes the code by which objects of a class are judged.</summary>
internal static class ValidationParser
{
    private const string Prefix = "#/components/schemas/";

    public static ValidationModel Parse(NamedClassModel named, NamedSchemaSet schemas) =>
        new(
            named.Id + ".Validation.g.cs",
            named.Id,
            named.Class,
            SchemaAnnotations.Remove(named.Class.Schema),
            NamedSchemas.ParseSchema(named.Class.Schema) is { } schema ? Fits(schema, named.Class, schemas) : Fit.False,
            named.Class.BaseSchema is { } from && (schemas.Resolve(Prefix + from) is not { } baseSchema || !HasAlternatives(baseSchema)));

    private static string Fits(JsonNode schema, ContractClassModel model, NamedSchemaSet schemas)
    {
        var compiler = new FitCompiler(schemas.Resolve);
        return model.Value is { } value ? OfUnion(schema, model, value, compiler)
            : AnswersForBase(schema, model, schemas) ? OfObject(schema, model, compiler, schemas)
            : Fit.False;
    }

    /// <summary>Members that the contract does not name are for the judge, unless it lets them be whatever they are.</summary>
    private static string OfObject(JsonNode schema, ContractClassModel model, FitCompiler compiler, NamedSchemaSet schemas)
    {
        var type = new ClrType(ClrKind.Class, MayBeNull: false, "", SchemaName: null, Schema: null, model.Members, []);
        var fit = compiler.CompileValue(schema, new FitSubject("this", type, model.Members, HasAllMembers: true, Depth: 0));
        var isClosed = model.BaseSchema is not null ? Facts.Name + ".IsEmpty(((global::Contracts.Schema.IContractObject)this).AdditionalProperties)"
            : model.AdditionalProperties is not { } additional ? Fit.True
            : Fit.Or($"this.{additional} is null or {{ Count: 0 }}", MayHaveAny(schema, model, schemas) ? HasNoMemberTwice(additional, model) : Fit.False);
        return Fit.And(isClosed, fit.Clean);
    }

    private static bool MayHaveAny(JsonNode schema, ContractClassModel model, NamedSchemaSet schemas) =>
        new FurtherMembers(schemas.Resolve, new HashSet<string>(model.Members.Select(member => member.JsonName), StringComparer.Ordinal)).MayBeAny(schema);

    /// <summary>What stands there under the name of a member would be sent beside it.</summary>
    private static string HasNoMemberTwice(string additional, ContractClassModel model) =>
        model.Members.Aggregate(Fit.True, (all, member) => Fit.And(all, $"!this.{additional}.ContainsKey({CSharpLiteral.String(member.JsonName)})"));

    private static string OfUnion(JsonNode schema, ContractClassModel model, string value, FitCompiler compiler)
    {
        var code = Fit.False;
        foreach (var (type, index) in model.Alternatives.Select((type, index) => (type, index)).Reverse())
        {
            // An instance of a value's type is there, so it is not null.
            var name = "value" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var fit = compiler.CompileValue(schema, FitSubject.Of(name, type with { MayBeNull = false }, depth: 0));
            code = fit.Clean == Fit.False && code == Fit.False ? code : $"(this.{value} is {type.Name} {name} ? {fit.Clean} : {code})";
        }

        return code;
    }

    /// <summary>
    /// Whether an object that fits its class's schema fits that of the base class too, as those believe who hold it as an object of the base class.
    /// They ask closer where that one has alternatives.
    /// </summary>
    private static bool AnswersForBase(JsonNode schema, ContractClassModel model, NamedSchemaSet schemas)
    {
        if (model.BaseSchema is not { } from)
        {
            return true;
        }

        var reference = Prefix + from;
        return schemas.Resolve(reference) is { } baseSchema && (HasAlternatives(baseSchema) || Includes(schema, reference, schemas, []));
    }

    private static bool HasAlternatives(JsonNode schema) => (schema["oneOf"] ?? schema["anyOf"]) is not null;

    private static bool Includes(JsonNode schema, string reference, NamedSchemaSet schemas, HashSet<JsonNode> seen) =>
        seen.Add(schema)
        && (schema.GetString("$ref") is { } target && (target == reference || (schemas.Resolve(target) is { } other && Includes(other, reference, schemas, seen)))
            || (schema["allOf"]?.Items ?? []).Any(part => Includes(part, reference, schemas, seen)));
}
