using Contracts.Schema;
using Contracts.Spec.Commands;

namespace Contracts.Spec.Tests;

/// <summary>Contracts as short as a test can make them.</summary>
internal static class SpecText
{
    public const string Head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

    /// <summary>A contract whose schema <c>Thing</c> has one member <c>p</c> of the schema that is given in flow style, and a schema <c>Other</c>.</summary>
    public static string WithProperty(string schema) =>
        WithSchemas("Thing: { type: object, properties: { p: " + schema + " } }\nOther: { type: object, properties: { k: { type: string } } }");

    /// <summary>A contract with these entries of <c>components/schemas</c>.</summary>
    public static string WithSchemas(string schemas) =>
        Head + "paths: {}\ncomponents:\n  schemas:\n" + string.Concat(schemas.Split('\n').Select(line => "    " + line + "\n"));

    /// <summary>A contract with one operation, <c>POST /a</c>, whose further members are given in flow style.</summary>
    public static string WithOperation(string members, string path = "/a", string rest = "") =>
        Head + $"paths:\n  {path}:\n    post: {{ operationId: postA, {members} }}\n{rest}";

    /// <summary>The prepared document of a contract without errors.</summary>
    public static JsonNode Prepare(string text)
    {
        using var folder = new TemporaryFolder();
        var compilation = Compilation.Of(folder.Write("spec.yaml", text));
        Assert.DoesNotContain(compilation.Findings, finding => !finding.IsWarning);
        return Assert.IsType<JsonNode>(compilation.Prepared);
    }

    /// <summary>The prepared operation of a contract that has but one.</summary>
    public static JsonNode PrepareOperation(string text) => Assert.IsType<JsonNode>(Prepare(text)["paths"]).Members[0].Value.Members[0].Value;

    /// <summary>The prepared schema of the class of that name.</summary>
    public static JsonNode PrepareClass(string text, string className = "Thing") =>
        Assert.IsType<JsonNode>(Prepare(text)["components"]?["schemas"]?[className]);
}
