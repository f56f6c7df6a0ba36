using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary>What a schema says of the members of an object, whose further members are known to be none.</summary>
internal static class Objects
{
    public static Fit Compile(JsonNode schema, FitSubject subject, FitCompiler compiler)
    {
        if (schema["propertyNames"] is not null)
        {
            return Fit.Unknown;
        }

        var members = subject.Members.ToDictionary(member => member.JsonName, StringComparer.Ordinal);
        var fit = Fit.All(Names(schema["required"]).Select(name => Required(schema, subject, members, name)))
            & Fit.All((schema["dependentRequired"]?.Members ?? []).Select(dependency => Dependent(schema, subject, members, dependency)))
            & Properties(schema, subject, members, compiler);
        return subject.HasAllMembers
            ? fit & Count(schema, subject, "minProperties", ">=") & Count(schema, subject, "maxProperties", "<=") & Others(schema, subject, compiler)
            : (schema["minProperties"] ?? schema["maxProperties"] ?? schema["additionalProperties"]) is { } others && others is not { Kind: JsonKind.Boolean, BooleanValue: true }
                ? fit & Fit.Unknown
                : fit;
    }

    public static IEnumerable<string> Names(JsonNode? list) =>
        (list?.Items ?? []).Where(item => item.Kind == JsonKind.String).Select(item => item.StringValue);

    private static Fit Required(JsonNode schema, FitSubject subject, Dictionary<string, ContractMemberModel> members, string name)
    {
        var isOneWay = schema["properties"]?[name] is { } property && (property.GetBoolean("readOnly") || property.GetBoolean("writeOnly"));
        return isOneWay ? Fit.Always : Presence(subject, members, name);
    }

    private static Fit Dependent(JsonNode schema, FitSubject subject, Dictionary<string, ContractMemberModel> members, JsonMember dependency) =>
        Fit.Conditional(Presence(subject, members, dependency.Name), Fit.All(Names(dependency.Value).Select(name => Required(schema, subject, members, name))), Fit.Always);

    /// <summary>Whether a member is there. Of one that only requests or only responses have, the judge does not mind that it is not.</summary>
    private static Fit Presence(FitSubject subject, Dictionary<string, ContractMemberModel> members, string name)
    {
        if (!members.TryGetValue(name, out var member))
        {
            return subject.HasAllMembers ? Fit.Never : Fit.Unknown;
        }

        var isPresent = IsPresent(subject, member);
        return member.IsOneWay ? Fit.Surely(isPresent) : Fit.Exactly(isPresent);
    }

    private static string IsPresent(FitSubject subject, ContractMemberModel member) =>
        member is { IsOmittedWhenNull: true, Type.MayBeNull: true } ? $"{subject.Code}.{member.Name} is not null" : Fit.True;

    private static Fit Properties(JsonNode schema, FitSubject subject, Dictionary<string, ContractMemberModel> members, FitCompiler compiler)
    {
        var fit = Fit.Always;
        foreach (var property in schema["properties"]?.Members ?? [])
        {
            fit &= members.TryGetValue(property.Name, out var member) ? OfMember(property.Value, subject, member, compiler)
                : subject.HasAllMembers ? Fit.Always
                : Fit.Unknown;
        }

        return fit;
    }

    private static Fit OfMember(JsonNode schema, FitSubject subject, ContractMemberModel member, FitCompiler compiler) =>
        member.IsOmittedWhenNull ? compiler.CompileOmitted(schema, subject.Member(member)) : compiler.Compile(schema, subject.Member(member));

    /// <summary><c>additionalProperties</c> speaks of each member that is not named beside it.</summary>
    private static Fit Others(JsonNode schema, FitSubject subject, FitCompiler compiler) =>
        schema["additionalProperties"] is { Kind: JsonKind.Object or JsonKind.Boolean } others
            ? Fit.All(subject.Members.Where(member => schema["properties"]?[member.JsonName] is null).Select(member => OfMember(others, subject, member, compiler)))
            : Fit.Always;

    private static Fit Count(JsonNode schema, FitSubject subject, string keyword, string comparison) =>
        Strings.Limit(schema, keyword, limit => $"({string.Join(" + ", subject.Members.Select(member => $"({IsPresent(subject, member)} ? 1 : 0)").DefaultIfEmpty("0"))}) {comparison} {limit}");
}
