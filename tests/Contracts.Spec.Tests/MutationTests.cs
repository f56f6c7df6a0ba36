using System.Globalization;
using Contracts.Schema;
using Contracts.Spec.Commands;
using Contracts.Spec.Preparing;
using Contracts.Spec.Yaml;

namespace Contracts.Spec.Tests;

/// <summary>Whatever is wrong with a contract, it ends in findings and never in an exception.</summary>
/// <remarks>
/// The environment variable <c>CONTRACTS_SPEC_SEED</c> gives other mutations, and <c>CONTRACTS_SPEC_MUTATIONS</c> another number of them.
/// </remarks>
public class MutationTests
{
    private static readonly string[] Files =
    [
        "kitchen-sink", "oai-api-with-examples", "oai-callback-example", "oai-link-example", "oai-petstore", "oai-petstore-expanded", "oai-uspto", "uniall",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999999999", "\"\"", "\"a\"", "\"\\ud800\"", "\"object\"", "\"#\"", "\"#/\"", "\"#/components/schemas/Pet\"", "\"#/paths\"",
        "\"spec.json\"", "\"http://[\"", "\"%\"", "\"(\"", "[]", "[null]", "[1]", "[{}]", "[[]]", "[\"a\",\"a\"]", "{}", "{\"a\":null}", "{\"a\":1}", "{\"a\":{}}", "{\"$ref\":\"#\"}",
        "{\"$ref\":null}", "{\"$ref\":\"#/components/schemas/Pet\"}",
    ];

    [Fact]
    public void No_change_of_a_value_or_name_makes_the_commands_fail()
    {
        var random = new Random(Setting("CONTRACTS_SPEC_SEED", 3));
        for (var i = 0; i < Setting("CONTRACTS_SPEC_MUTATIONS", 120); i++)
        {
            var root = YamlReader.Read(File.ReadAllText(PathOf(Files[i % Files.Length])));
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                root = new Mutation(root, random).Apply();
            }

            AssertRuns("spec.json", JsonText.Write(root).Replace("\ud800", "\\ud800", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_change_of_the_text_makes_the_commands_fail()
    {
        var random = new Random(Setting("CONTRACTS_SPEC_SEED", 3));
        for (var i = 0; i < Setting("CONTRACTS_SPEC_MUTATIONS", 120); i++)
        {
            AssertRuns("spec.yaml", ChangeText(File.ReadAllText(PathOf(Files[i % Files.Length])), random));
        }
    }

    private static void AssertRuns(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        var failure = Record.Exception(() =>
        {
            Compilation.Of(path, new Severities(), new PrepareOptions(), isThorough: true);
            CommandLine.Run(["prepare", path, "--output", folder.PathOf("prepared.json")], TextWriter.Null, TextWriter.Null);
        });
        Assert.True(failure is null, $"{text}\n{failure}");
    }

    private static string ChangeText(string text, Random random)
    {
        const string Characters = "{}[]:,-?&*!|>'\"%@`# \t\r\n~0a\u00e9\0\ufeff";
        var lines = text.Split('\n').ToList();
        switch (random.Next(4))
        {
            case 0:
                var first = random.Next(lines.Count);
                lines.RemoveRange(first, Math.Min(random.Next(1, 4), lines.Count - first));
                return string.Join('\n', lines);
            case 1:
                lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
                return string.Join('\n', lines);
            case 2:
                return text[..random.Next(text.Length)];
            default:
                return text.Insert(random.Next(text.Length), Characters[random.Next(Characters.Length)].ToString());
        }
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Specs", name + ".yaml");

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>One change of one value or member of a document.</summary>
    private sealed class Mutation
    {
        private readonly JsonNode _root;
        private readonly Random _random;
        private readonly List<JsonNode> _all = [];
        private readonly JsonNode _target;

        public Mutation(JsonNode root, Random random)
        {
            _root = root;
            _random = random;
            Collect(root);
            _target = _all[random.Next(_all.Count)];
        }

        public JsonNode Apply() => Rewrite(_root);

        private void Collect(JsonNode node)
        {
            _all.Add(node);
            foreach (var child in node.Items.Concat(node.Members.Select(member => member.Value)))
            {
                Collect(child);
            }
        }

        private JsonNode Rewrite(JsonNode node) =>
            ReferenceEquals(node, _target) ? Change(node)
            : node.Kind == JsonKind.Array ? JsonNode.Array([.. node.Items.Select(Rewrite)], node.Span)
            : node.Kind == JsonKind.Object ? JsonNode.Object([.. node.Members.Select(member => member with { Value = Rewrite(member.Value) })], node.Span)
            : node;

        private JsonNode Change(JsonNode node)
        {
            if (node.Kind != JsonKind.Object || node.Members.Count == 0 || _random.Next(2) == 0)
            {
                return _random.Next(3) == 0 ? _all[_random.Next(_all.Count)] : JsonReader.Read(Values[_random.Next(Values.Length)]);
            }

            var members = node.Members.ToList();
            var i = _random.Next(members.Count);
            switch (_random.Next(3))
            {
                case 0:
                    members.RemoveAt(i);
                    break;
                case 1:
                    members[i] = members[i] with { Name = AnyName() };
                    break;
                default:
                    members.Add(members[i] with { Name = AnyName() });
                    break;
            }

            return JsonNode.Object(members, node.Span);
        }

        private string AnyName()
        {
            var names = _all.SelectMany(node => node.Members).Select(member => member.Name).ToList();
            return names[_random.Next(names.Count)];
        }
    }
}
