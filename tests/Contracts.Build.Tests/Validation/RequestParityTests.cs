using Contracts.Schema;
using CsCheck;
using Xunit.Abstractions;

namespace Contracts.Build.Tests;

/// <summary>Whatever a contract says of parameters and bodies: the client refuses what the judge refuses of what is sent, and nothing else.</summary>
public sealed class RequestParityTests(ITestOutputHelper output)
{
    private const int Classes = 12;
    private const int Operations = 60;
    private const int CallsOfEach = 100;

    /// <summary>The same in each run: what fails once, fails again.</summary>
    private const uint Stream = 1;
    private const ulong Seed = 7;

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void Of_random_contracts_and_requests(string jsonLibrary)
    {
        var (calls, refused) = (0, 0);
        var random = new PCG(Stream, Seed);
        var contract = ContractGen.Requests(Classes, Operations).Generate(random, null, out _);
        var code = GeneratedCode.Of(contract, jsonLibrary: jsonLibrary);
        var document = JsonReader.Read(contract);
        for (var i = 0; i < Operations; i++)
        {
            var operation = document["paths"]![$"/o{i}"]!["post"]!;
            foreach (var arguments in ContractGen.Arguments(document, operation).Array[CallsOfEach].Generate(random, null, out _))
            {
                if (Read(code, "O" + i, arguments) is not { } call)
                {
                    // Not what C# can hold.
                    continue;
                }

                var expected = Expected(document, operation, call).Order(StringComparer.Ordinal).ToList();
                var actual = call.Refusals().Order(StringComparer.Ordinal).ToList();
                Assert.True(actual.SequenceEqual(expected), $"{operation}\n{arguments}\nExpected: {string.Join("; ", expected)}\nActual: {string.Join("; ", actual)}");
                calls++;
                refused += expected.Count == 0 ? 0 : 1;
            }
        }

        output.WriteLine($"{calls} calls, of which {refused} were refused");
        Assert.True(calls > Operations * CallsOfEach / 4 && refused > calls / 4 && refused < calls * 3 / 4, $"{refused} of {calls} calls were refused.");
    }

    private static IEnumerable<string> Expected(JsonNode document, JsonNode operation, Call call)
    {
        var body = operation["requestBody"]!["content"]!["application/json"]!["schema"]!;

        // The schema of a class is the class's own.
        var name = body is { Members: [{ Name: "$ref" }] } ? null : "request";
        return Refusals(document, body, call.Body(), name, "")
            .Concat(operation["parameters"]!.Items.SelectMany(parameter =>
                call.Json(parameter.GetString("name")!) is { } json ? Refusals(document, parameter["schema"]!, json, parameter.GetString("name"), "$request.query." + parameter.GetString("name")) : []));
    }

    private static IEnumerable<string> Refusals(JsonNode document, JsonNode schema, string json, string? name, string parameter) =>
        from violation in new SchemaEvaluator(reference => JsonPointer.Resolve(document, reference.TrimStart('#')), demandsOneWay: false).Evaluate(schema, JsonReader.Read(json), name)
        where !violation.IsAdvice
        let path = violation.InstancePath.Length == 0 || parameter.Length == 0 ? parameter + violation.InstancePath : parameter + "#" + violation.InstancePath
        select $"{path}: {violation.Keyword}: {violation.Message}";

    private static Call? Read(GeneratedCode code, string operation, string arguments)
    {
        try
        {
            return new Call(code, operation, arguments);
        }
        catch (Exception exception) when (exception is Newtonsoft.Json.JsonException or System.Text.Json.JsonException or OverflowException or FormatException)
        {
            return null;
        }
    }
}
