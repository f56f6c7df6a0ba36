using System.Globalization;
using System.Text;
using Contracts.Schema;
using Contracts.Schema.Tests.Differential;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.Tests;

/// <summary>
/// Contracts and values that nobody thought of: what fits is never reported, and of what does not fit exactly what the evaluator says is
/// reported, where it is wrong. Of hundreds of pairs in one compilation each is on lines of its own.
/// </summary>
public sealed class AnyContractTests
{
    private const int Contracts = 60;
    private const int ValuesOfEach = 6;

    /// <summary>How many compilations; CsCheck takes other seeds each time.</summary>
    private const int Samples = 3;

    private static readonly Gen<(string Schema, string[] Values)[]> Roots =
        Gen.Select(SchemaGen.Root, JsonGen.Value(2).Array[ValuesOfEach], (schema, values) => (schema, values)).Array[Contracts];

    private static readonly Gen<(string Schema, string[] Values)[]> Members =
        Gen.Select(SchemaGen.Schema(2, refers: false), JsonGen.Value(2).Array[ValuesOfEach], (schema, values) => (schema, values)).Array[Contracts];

    [Fact]
    public void JSON_text_is_judged_as_the_evaluator_judges_it() => Roots.Sample(
        pairs =>
        {
            var code = new Code("static T Read<T>([StringSyntax(\"Json\")] string json) where T : class => throw new NotSupportedException();");
            for (var i = 0; i < pairs.Length; i++)
            {
                foreach (var value in pairs[i].Values)
                {
                    code.Append($"_ = Read<Any{i}>(\"\"\"\"\n");
                    var start = code.Append(value);
                    code.Append("\n\"\"\"\");\n");
                    var node = JsonReader.Read(value);
                    code.Expect(Violations(pairs[i].Schema, node, name: null).Select(violation => (violation, start + Shown(node, violation).Offset)));
                }
            }

            code.Check(pairs.Select(pair => pair.Schema));
        },
        iter: Samples);

    [Fact]
    public void Values_in_CSharp_are_judged_as_the_evaluator_judges_them() => Members.Sample(
        pairs =>
        {
            var code = new Code("");
            for (var i = 0; i < pairs.Length; i++)
            {
                foreach (var node in pairs[i].Values.Select(value => AsConstant(JsonReader.Read(value))).Where(node => node.Kind != JsonKind.Null))
                {
                    code.Append($"any{i}.Member = ");
                    var places = code.Append(node);
                    code.Append(";\n");
                    code.Expect(Violations(pairs[i].Schema, node, "member").Select(violation => (violation, places[violation.InstancePath])));
                }
            }

            code.Check(pairs.Select(pair => pair.Schema));
        },
        iter: Samples);

    [Fact]
    public void An_initializer_of_what_fits_is_never_reported() => Members.Sample(
        pairs =>
        {
            var code = new Code("");
            for (var i = 0; i < pairs.Length; i++)
            {
                foreach (var node in pairs[i].Values.Select(value => JsonNode.Object([new JsonMember("member", default, JsonReader.Read(value))])))
                {
                    var whole = Object(pairs[i].Schema, pairs[(i + 1) % pairs.Length].Schema);
                    if (node["member"]!.Kind != JsonKind.Null && !Violations(whole, node, name: null).Any())
                    {
                        code.Append($"_ = new Any{i} {{ Member = ");
                        code.Append(node["member"]!);
                        code.Append(" };\n");
                    }
                }
            }

            code.Check(pairs.Select(pair => pair.Schema), (schema, i) => Object(schema, pairs[(i + 1) % pairs.Length].Schema));
        },
        iter: Samples);

    /// <summary>The schema of a class with a member, of which the class says more than the member itself.</summary>
    private static string Object(string member, string more) => $$"""{"properties":{"member":{{member}} },"allOf":[{"properties":{"member":{{more}} } }]}""";

    private static IEnumerable<SchemaViolation> Violations(string schema, JsonNode value, string? name)
    {
        var violations = new SchemaEvaluator(_ => null).Evaluate(JsonReader.Read(schema), value, name);
        return violations.Where(violation => name is not null || !Analyzers.Violations.FollowsFromAnother(violation, violations));
    }

    /// <summary>The value as C# has it: 1e1 and 1.0 are numbers there without a memory of how they were written.</summary>
    private static JsonNode AsConstant(JsonNode node) =>
        node.Kind switch
        {
            JsonKind.Number => JsonNode.Number(double.Parse(node.NumberText, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)),
            JsonKind.Array => JsonNode.Array([.. node.Items.Select(AsConstant)]),
            JsonKind.Object => JsonNode.Object([.. node.Members.Select(member => new JsonMember(member.Name, default, AsConstant(member.Value)))]),
            _ => node,
        };

    /// <summary>Of an object or array its bracket: what is in it is not wrong.</summary>
    private static SourceSpan Shown(JsonNode root, SchemaViolation violation) =>
        JsonPointer.Resolve(root, violation.InstancePath) is { Span: var span } && span == violation.Span ? span with { Length = 1 } : violation.Span;

    /// <summary>The code of a consumer, and what is to be said of it.</summary>
    private sealed class Code(string members)
    {
        private readonly StringBuilder _body = new();
        private readonly List<string> _expected = [];

        /// <returns>Where the text starts.</returns>
        public int Append(string text)
        {
            _body.Append(text);
            return _body.Length - text.Length;
        }

        /// <summary>Writes a value as C#.</summary>
        /// <returns>Where each of its parts starts, by its JSON pointer.</returns>
        public Dictionary<string, int> Append(JsonNode node)
        {
            var places = new Dictionary<string, int>();
            Append(node, "", places);
            return places;
        }

        public void Expect(IEnumerable<(SchemaViolation Violation, int Position)> violations) =>
            _expected.AddRange(violations.Select(one => $"{one.Position}: {one.Violation.Message}"));

        /// <summary>Asserts that the rules say what is expected, and nothing else.</summary>
        public void Check(IEnumerable<string> schemas, Func<string, int, string>? ofClass = null)
        {
            var all = schemas.ToList();
            var contract = string.Concat(all.Select((schema, i) => $$"""
                [global::Contracts.ContractSchema({{SymbolDisplay.FormatLiteral(ofClass?.Invoke(schema, i) ?? schema, quote: true)}}, Name = "Any{{i}}")]
                public partial class Any{{i}}
                {
                    [global::Contracts.ContractSchema({{SymbolDisplay.FormatLiteral(schema, quote: true)}}, Name = "member")]
                    public object? Member { get; set; }
                }

                """));
            var head = $$"""
                #nullable enable
                using System;
                using System.Collections.Generic;
                using System.Diagnostics.CodeAnalysis;
                using Any;

                class Consumer
                {
                    {{members}}

                    static void Method({{string.Join(", ", all.Select((_, i) => $"Any{i} any{i}"))}})
                    {

                """;
            var compilation = Tests.Check.Compile(
                head + _body + "}\n}\n",
                ContractAssembly.Compile("namespace Any;\n\n[global::Contracts.ContractDocument(\"Any\", \"1\")]\npublic partial class AnyClient;\n\n" + contract, "Any"));
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

            var actual = Tests.Check.Analyze(compilation).GetAwaiter().GetResult()
                .Select(one => $"{one.Location.SourceSpan.Start - head.Length}: {one.GetMessage(CultureInfo.InvariantCulture)}");

            Assert.Equal(_expected.Order(StringComparer.Ordinal).Distinct(), actual.Order(StringComparer.Ordinal));
        }

        private void Append(JsonNode node, string path, Dictionary<string, int> places)
        {
            places[path] = _body.Length;
            switch (node.Kind)
            {
                case JsonKind.Array:
                    _body.Append("new object?[] { ");
                    for (var i = 0; i < node.Items.Count; i++)
                    {
                        Append(node.Items[i], path + "/" + i.ToString(CultureInfo.InvariantCulture), places);
                        _body.Append(", ");
                    }

                    _body.Append('}');
                    break;
                case JsonKind.Object:
                    _body.Append("new Dictionary<string, object?> { ");
                    foreach (var member in node.Members)
                    {
                        _body.Append("[\"").Append(member.Name).Append("\"] = ");
                        Append(member.Value, JsonPointer.Append(path, member.Name), places);
                        _body.Append(", ");
                    }

                    _body.Append('}');
                    break;
                case JsonKind.String:
                    _body.Append(SymbolDisplay.FormatLiteral(node.StringValue, quote: true));
                    break;
                default:
                    _body.Append(node);
                    break;
            }
        }
    }
}
