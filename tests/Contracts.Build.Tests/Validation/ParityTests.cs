using System.Text.RegularExpressions;
using Contracts.Schema;
using CsCheck;
using Xunit.Abstractions;

namespace Contracts.Build.Tests;

/// <summary>
/// Whatever a contract says and an object holds: <c>Validate()</c> says what the judge says of the JSON that is sent, <c>contracts validate</c>
/// says the same of that JSON, and the analyzer of code that holds the same.
/// </summary>
public sealed partial class ParityTests(ITestOutputHelper output)
{
    private const int Classes = 60;
    private const int InstancesOfEach = 250;

    /// <summary>The same in each run: what fails once, fails again.</summary>
    private const uint Stream = 1;
    private const ulong Seed = 20;

    /// <summary>Of each class so many objects are shown to the analyzer and the command as well.</summary>
    private const int ShownOfEach = 5;

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void Of_random_contracts_and_objects(string jsonLibrary)
    {
        var judged = 0;
        var clean = 0;
        var sure = 0;
        var shown = new List<Shown>();
        var random = new PCG(Stream, Seed);
        var contract = ContractGen.Contract(Classes).Generate(random, null, out _);
        var code = GeneratedCode.Of(contract, jsonLibrary: jsonLibrary);
        var document = JsonReader.Read(contract);
        for (var i = 0; i < Classes; i++)
        {
            var name = "C" + i;
            var left = ShownOfEach;
            foreach (var instance in ContractGen.Instance(document, name).Array[InstancesOfEach].Generate(random, null, out _))
            {
                if (Read(code, name, instance) is not { } value)
                {
                    // Not what C# can hold.
                    continue;
                }

                var one = new Judged(code, value);
                var expected = one.Expected(contract, name);
                var text = $"{document["components"]!["schemas"]![name]}\n{instance}";
                Assert.False(one.Fits && expected.Count > 0, $"Surely fits, and does not: {text}");
                Assert.True(one.Findings.SequenceEqual(expected), $"{text}\nExpected: {string.Join("; ", expected)}\nActual: {string.Join("; ", one.Findings)}");
                judged++;
                clean += expected.Count == 0 ? 1 : 0;
                sure += one.Fits ? 1 : 0;
                if (left > 0 && (expected.Count > 0 || left == 1))
                {
                    shown.Add(new Shown(name, one, text));
                    left--;
                }
            }
        }

        output.WriteLine($"{judged} objects judged, {clean} without a finding, of which the compiled code was sure of {sure}");
        Assert.True(judged > Classes * InstancesOfEach / 8, $"{judged} objects were judged.");
        Assert.True(sure > clean / 3, $"Of {clean} objects without a finding, the compiled code was sure of {sure}.");
        Assert.True(shown.Count > Classes * ShownOfEach / 2, $"{shown.Count} objects were shown to the analyzer and the command.");
        TheCommandAgrees(contract, shown);
        TheAnalyzerAgrees(
            code,
            shown,
            one => $"{Deserialize(jsonLibrary)}<global::{GeneratedCode.Namespace}.{one.Schema}>({CSharpObject.Write(one.Judged.Json)})",
            one => OfText(Judged.Judge(contract, one.Schema, JsonReader.Read(one.Judged.Json))).Select(violation => violation.Message));
        var written = shown.Where(one => CSharpObject.Write(one.Judged.Value) is not null).ToList();
        output.WriteLine($"{shown.Count} objects shown to the command and, as JSON text, to the analyzer, {written.Count} of them also as C#");
        Assert.True(written.Count > shown.Count / 4, $"{written.Count} objects were written as C#.");
        TheAnalyzerAgrees(
            code,
            written,
            one => CSharpObject.Write(one.Judged.Value)!,
            one => OfCode(contract, one.Schema, AsConstant(JsonReader.Read(one.Judged.Json))));
    }

    private static void TheCommandAgrees(string contract, List<Shown> shown)
    {
        foreach (var ofSchema in shown.GroupBy(one => one.Schema))
        {
            var said = ContractsValidate.Run(contract, ofSchema.Key, [.. ofSchema.Select(one => one.Judged.Json)]);
            foreach (var (one, actual) in ofSchema.Zip(said))
            {
                AssertSame(one, one.Judged.Findings, actual);
            }
        }
    }

    private static void TheAnalyzerAgrees(GeneratedCode code, List<Shown> shown, Func<Shown, string> write, Func<Shown, IEnumerable<string>> messages)
    {
        foreach (var (one, actual) in shown.Zip(AnalyzedCode.Messages(code, shown.Select(write))))
        {
            AssertSame(one, Sentences(messages(one)), Sentences(actual));
        }
    }

    /// <summary>
    /// Each once, and without the members of an object, which an initializer may set in another order, and what is said of the first of them.
    /// </summary>
    private static List<string> Sentences(IEnumerable<string> messages) =>
        [.. messages.Select(message => OfNearest().Replace(JsonObject().Replace(message, "{…} "), "")).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{.*? (?=is |fits |has )", RegexOptions.ExplicitCapture)]
    private static partial Regex JsonObject();

    [GeneratedRegex("(?<=The nearest one says: ).*")]
    private static partial Regex OfNearest();

    /// <summary>What the analyzer says of JSON text: not of a value that is wrong whatever the rest is that it does not go with the rest.</summary>
    private static IEnumerable<SchemaViolation> OfText(IReadOnlyList<SchemaViolation> violations) => violations.Where(violation => !FollowsFromAnother(violation, violations));

    /// <summary>What it says of initializers: each speaks of its object as the value, also where that is a member of another.</summary>
    private static IEnumerable<string> OfCode(string contract, string schema, JsonNode json)
    {
        var parts = Parts(contract, schema, json).Select(part => (part.Schema, part.Path, part.Json, Violations: Judged.Judge(contract, part.Schema, part.Json))).ToList();
        return OfText(Judged.Judge(contract, schema, json))
            .Where(violation => !parts.Exists(part => part.Violations.Any(one => (part.Path + one.InstancePath, one.Keyword) == (violation.InstancePath, violation.Keyword))))
            .Select(violation => violation.Message)
            .Concat(parts.SelectMany(part => OfCode(contract, part.Schema, part.Json)));
    }

    /// <summary>The objects in an object.</summary>
    private static IEnumerable<(string Schema, string Path, JsonNode Json)> Parts(string contract, string schema, JsonNode json) =>
        from property in JsonReader.Read(contract)["components"]!["schemas"]![schema]!["properties"]!.Members
        let reference = property.Value.GetString("$ref")
        where reference is not null && json[property.Name] is not null
        select (reference[(reference.LastIndexOf('/') + 1)..], "/" + property.Name, json[property.Name]!);

    private static bool FollowsFromAnother(SchemaViolation violation, IReadOnlyList<SchemaViolation> violations) =>
        violation is { ConditionPath: not null, MissingMember: null }
        && violations.Any(other => other is { ConditionPath: null, MissingMember: null } && other.InstancePath == violation.InstancePath);

    /// <summary>JSON with numbers as C# has them: Newtonsoft.Json writes a <see cref="double"/> of 2 as 2.0.</summary>
    private static JsonNode AsConstant(JsonNode node) =>
        node.Kind switch
        {
            JsonKind.Number when node.NumberText.EndsWith(".0", StringComparison.Ordinal) => JsonNode.Number(node.NumberText[..^2]),
            JsonKind.Array => JsonNode.Array([.. node.Items.Select(AsConstant)]),
            JsonKind.Object => JsonNode.Object([.. node.Members.Select(member => new JsonMember(member.Name, default, AsConstant(member.Value)))]),
            _ => node,
        };

    private static void AssertSame<T>(Shown one, List<T> expected, List<T> actual) =>
        Assert.True(actual.SequenceEqual(expected), $"{one.Text}\nExpected: {string.Join("; ", expected)}\nActual: {string.Join("; ", actual)}");

    private static string Deserialize(string jsonLibrary) =>
        jsonLibrary == "System.Text.Json" ? "global::System.Text.Json.JsonSerializer.Deserialize" : "global::Newtonsoft.Json.JsonConvert.DeserializeObject";

    private static object? Read(GeneratedCode code, string name, string instance)
    {
        try
        {
            return code.Read(name, instance);
        }
        catch (Exception exception) when (exception is Newtonsoft.Json.JsonException or System.Text.Json.JsonException or OverflowException or FormatException)
        {
            return null;
        }
    }

    /// <summary>An object that others than itself are asked about.</summary>
    private sealed record Shown(string Schema, Judged Judged, string Text);
}
