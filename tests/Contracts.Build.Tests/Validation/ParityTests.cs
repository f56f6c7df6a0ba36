using Contracts.Schema;
using CsCheck;
using Xunit.Abstractions;

namespace Contracts.Build.Tests;

/// <summary>
/// Whatever a contract says and an object holds: <c>Validate()</c> says what the judge says of the JSON that is sent, the one that the analyzer
/// and <c>contracts validate</c> ask.
/// </summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    private const int Classes = 60;
    private const int InstancesOfEach = 250;

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void Of_random_contracts_and_objects(string jsonLibrary)
    {
        var judged = 0;
        var clean = 0;
        var sure = 0;
        var contract = ContractGen.Contract(Classes).Single();
        var code = GeneratedCode.Of(contract, jsonLibrary: jsonLibrary);
        var document = JsonReader.Read(contract);
        for (var i = 0; i < Classes; i++)
        {
            var name = "C" + i;
            foreach (var instance in ContractGen.Instance(document, name).Array[InstancesOfEach].Single())
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
            }
        }

        output.WriteLine($"{judged} objects judged, {clean} without a finding, of which the compiled code was sure of {sure}");
        Assert.True(judged > Classes * InstancesOfEach / 8, $"{judged} objects were judged.");
        Assert.True(sure > clean / 3, $"Of {clean} objects without a finding, the compiled code was sure of {sure}.");
    }

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
}
