using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Benchmarks.Workloads;

/// <summary>Assemblies that hold a contract: what the templates write of it, completed by the kit's generator.</summary>
internal static class ContractOfSize
{
    private const string Head = """
        namespace Shop;

        [global::Contracts.ContractDocument("Shop", "1")]
        public partial class ShopClient;


        """;

    /// <summary>A class and a schema without one, which a member refers to.</summary>
    private const string Class = """"
        [global::Contracts.ContractNamedSchema("Status{0}", """{"type":"string","enum":["new","paid","sent","lost"]}""")]
        [global::Contracts.ContractSchema("""{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1},"status":{"$ref":"#/components/schemas/Status{0}"},"count":{"type":"integer","minimum":1,"maximum":1000},"note":{"type":"string","maxLength":200,"pattern":"^[^<>]*$"},"next":{"$ref":"#/components/schemas/Order{0}"}}}""", Name = "Order{0}")]
        public partial class Order{0}
        {
            [global::Contracts.ContractSchema("""{"type":"string","minLength":1}""", Name = "id")]
            public required string Id { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/Status{0}"}""", Name = "status")]
            public string? Status { get; set; }

            [global::Contracts.ContractSchema("""{"type":"integer","minimum":1,"maximum":1000}""", Name = "count")]
            public int? Count { get; set; }

            [global::Contracts.ContractSchema("""{"type":"string","maxLength":200,"pattern":"^[^<>]*$"}""", Name = "note")]
            public string? Note { get; set; }

            [global::Contracts.ContractSchema("""{"$ref":"#/components/schemas/Order{0}"}""", Name = "next")]
            public Order{0}? Next { get; set; }
        }


        """";

    /// <summary>The bytes of an assembly with so many schemas.</summary>
    public static byte[] Write(int schemas)
    {
        var source = new StringBuilder(Head);
        for (var i = 1; i <= schemas / 2; i++)
        {
            source.Append(Class.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(source.ToString())],
            ConsumerCode.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(AnalyzerSets.Generator()).RunGeneratorsAndUpdateCompilation(compilation, out var completed, out _);
        using var image = new MemoryStream();
        var result = completed.Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
