using System.Globalization;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Contracts.Schema.Tests.Differential;

/// <summary>
/// Compares the evaluator with Json.NET Schema, an independent implementation of JSON Schema 2020-12, over generated schemas and values.
/// </summary>
/// <remarks>
/// <para>Compared: every keyword that <see cref="SchemaGen"/> writes. Not compared: <c>format</c>, which each implementation reads in its own way
/// (see <see cref="FormatTests"/>); numbers beyond <see cref="decimal"/>, which the library rounds (see <see cref="JsonNumberTests"/>); and patterns
/// that count characters, of which the library takes UTF-16 code units (see <see cref="EcmaPatternTests"/>).</para>
/// <para>The environment variable <c>CONTRACTS_SCHEMA_SEED</c> gives other samples and <c>CONTRACTS_SCHEMA_SAMPLES</c> another number of schemas;
/// for more than a thousand values an hour the library needs a licence, in <c>JSON_NET_SCHEMA_LICENSE</c>.</para>
/// </remarks>
public class DifferentialTests
{
    private const int ValuesPerSchema = 3;

    [Fact]
    public void Generated_values_are_judged_as_an_independent_implementation_judges_them()
    {
        if (Environment.GetEnvironmentVariable("JSON_NET_SCHEMA_LICENSE") is { Length: > 0 } license)
        {
            License.RegisterLicense(license);
        }

        var seed = new PCG(1, (ulong)Setting("CONTRACTS_SCHEMA_SEED", 2020_12));
        var fitting = 0;
        var differences = new List<string>();
        var samples = Setting("CONTRACTS_SCHEMA_SAMPLES", 300);
        for (var i = 0; i < samples; i++)
        {
            var schema = SchemaGen.Root.Generate(seed, null, out _);
            var other = JSchema.Parse(schema);
            for (var j = 0; j < ValuesPerSchema; j++)
            {
                var value = JsonGen.Value(3).Generate(seed, null, out _);
                var violations = Judge.Evaluate(schema, value);
                var fits = Parse(value).IsValid(other, out IList<string> errors);
                fitting += fits ? 1 : 0;
                if (fits != (violations.Count == 0))
                {
                    differences.Add($"{schema}\n{value}\nhere: {string.Join(" | ", violations.Select(violation => violation.Message))}\nthere: {string.Join(" | ", errors)}\n");
                }
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n", differences.Take(5)));

        // Both answers have to be common, else the comparison says little.
        Assert.InRange(fitting, samples * ValuesPerSchema / 5, samples * ValuesPerSchema * 4 / 5);
    }

    private static JToken Parse(string value)
    {
        using var reader = new JsonTextReader(new StringReader(value)) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
