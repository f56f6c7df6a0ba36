using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Fitting;

/// <summary>What a schema says of the items of a list and the values of a map.</summary>
internal static class Containers
{
    public static Fit CompileList(JsonNode schema, FitSubject subject, FitCompiler compiler)
    {
        var fit = Strings.Limit(schema, "minItems", least => $"{subject.Code}.Count >= {least}")
            & Strings.Limit(schema, "maxItems", most => $"{subject.Code}.Count <= {most}");
        if (schema["items"] is { Kind: JsonKind.Object or JsonKind.Boolean } items)
        {
            fit &= Each(items, subject, compiler, "All");
        }

        if (!schema.GetBoolean("uniqueItems"))
        {
            return fit;
        }

        var isComparable = subject.Type.Element is { Kind: ClrKind.String or ClrKind.Boolean or ClrKind.Int32 or ClrKind.Int64 or ClrKind.Decimal or ClrKind.Guid };
        return fit & Fit.Surely(isComparable ? $"{Facts.Name}.AreUnique({subject.Code})" : $"{subject.Code}.Count <= 1");
    }

    public static Fit CompileMap(JsonNode schema, FitSubject subject, FitCompiler compiler)
    {
        if ((schema["propertyNames"] ?? schema["dependentRequired"]) is not null || schema["properties"] is { Members.Count: > 0 })
        {
            return Fit.Unknown;
        }

        var fit = Strings.Limit(schema, "minProperties", least => $"{subject.Code}.Count >= {least}")
            & Strings.Limit(schema, "maxProperties", most => $"{subject.Code}.Count <= {most}")
            & Fit.All(Objects.Names(schema["required"]).Select(name => Fit.Surely($"{subject.Code}.ContainsKey({CSharpLiteral.String(name)})")));
        return schema["additionalProperties"] is { Kind: JsonKind.Object or JsonKind.Boolean } values ? fit & Each(values, subject, compiler, "AllValues") : fit;
    }

    private static Fit Each(JsonNode schema, FitSubject subject, FitCompiler compiler, string method)
    {
        var element = subject.Element;
        var fit = compiler.Compile(schema, element);
        return new Fit(Every(fit.Clean), Every(fit.Valid), Every(fit.Possible));

        string Every(string condition) =>
            condition switch
            {
                Fit.True => Fit.True,
                Fit.False => $"{subject.Code}.Count == 0",
                _ => $"{Facts.Name}.{method}({subject.Code}, static {element.Code} => {condition})",
            };
    }
}
