using System.Globalization;
using System.Text.Json;
using CsCheck;
using Json.Schema;

namespace Contracts.Schema.Tests.Differential;

/// <summary>
/// Compares the evaluator with JsonSchema.Net, an independent implementation of JSON Schema 2020-12, over generated schemas and values.
/// </summary>
/// <remarks>
/// <para>Compared: every keyword that <see cref="SchemaGen"/> writes. Not compared: <c>format</c>, which each implementation reads in its own way
/// (see <see cref="FormatTests"/>); numbers beyond <see cref="decimal"/>, which the library rounds (see <see cref="JsonNumberTests"/>); and patterns
/// that count characters, of which the library takes UTF-16 code units (see <see cref="EcmaPatternTests"/>).</para>
/// <para>The environment variable <c>CONTRACTS_SCHEMA_SEED</c> gives other samples and <c>CONTRACTS_SCHEMA_SAMPLES</c> another number of schemas.</para>
/// </remarks>
public class DifferentialTests
{
    private const int ValuesPerSchema = 5;

    [Fact]
    public void Generated_values_are_judged_as_an_independent_implementation_judges_them()
    {
        var seed = new PCG(1, (ulong)Setting("CONTRACTS_SCHEMA_SEED", 2020_12));
        var fitting = 0;
        var differences = new List<string>();
        var samples = Setting("CONTRACTS_SCHEMA_SAMPLES", 2000);
        for (var i = 0; i < samples; i++)
        {
            var schema = SchemaGen.Root.Generate(seed, null, out _);

            // Every schema has the same $id, so each needs a registry of its own.
            var other = JsonSchema.FromText(schema, new BuildOptions { SchemaRegistry = new() });
            for (var j = 0; j < ValuesPerSchema; j++)
            {
                var value = JsonGen.Value(3).Generate(seed, null, out _);
                var violations = Judge.Evaluate(schema, value);
                using var parsed = JsonDocument.Parse(value);
                var fits = other.Evaluate(parsed.RootElement).IsValid;
                fitting += fits ? 1 : 0;
                if (fits != (violations.Count == 0))
                {
                    differences.Add($"{schema}\n{value}\nfits there: {fits}; here: {string.Join(" | ", violations.Select(violation => violation.Message))}\n");
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n", differences.OrderBy(difference => difference.Length).Take(5)));

        // Both answers have to be common, else the comparison says little.
        Assert.InRange(fitting, samples * ValuesPerSchema / 5, samples * ValuesPerSchema * 4 / 5);
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
