using Newtonsoft.Json.Linq;
using SharpYaml;
using SharpYaml.Model;

namespace UniAll.Contracts.Tests;

/// <summary>The named examples of spec/openapi.yaml.</summary>
internal static class SpecExamples
{
    /// <summary>Where an example stands, such as <c>components/responses/BadRequest/flat</c>, and its value.</summary>
    public static IReadOnlyDictionary<string, JToken> All { get; } = Read();

    private static SortedDictionary<string, JToken> Read()
    {
        using var stream = typeof(SpecExamples).Assembly.GetManifestResourceStream("openapi.yaml") ?? throw new InvalidOperationException("The spec is not embedded.");
        using var reader = new StreamReader(stream);
        var yaml = YamlStream.Load(reader);
        var examples = new SortedDictionary<string, JToken>(StringComparer.Ordinal);
        Collect(Json(yaml[0].Contents), "", examples);
        return examples;
    }

    private static void Collect(JToken node, string path, SortedDictionary<string, JToken> examples)
    {
        foreach (var property in node.Children<JProperty>())
        {
            if (property.Name == "examples" && property.Value is JObject named)
            {
                foreach (var example in named.Properties())
                {
                    examples.Add(path + "/" + example.Name, example.Value["value"] ?? JValue.CreateNull());
                }
            }
            else
            {
                Collect(property.Value, path.Length == 0 ? property.Name : path + "/" + property.Name, examples);
            }
        }
    }

    private static JToken Json(YamlElement? node) => node switch
    {
        YamlMapping mapping => new JObject(mapping.Select(member => new JProperty(((YamlValue)member.Key).Value, Json(member.Value)))),
        YamlSequence sequence => new JArray(sequence.Select(Json)),
        YamlValue { Style: ScalarStyle.Plain, Value: "null" or "" } => JValue.CreateNull(),
        YamlValue { Style: ScalarStyle.Plain, Value: var text } when long.TryParse(text, out var number) => new JValue(number),
        YamlValue value => new JValue(value.Value),
        _ => throw new NotSupportedException(node?.GetType().Name),
    };
}
