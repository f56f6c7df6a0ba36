namespace Contracts.Generator.Tests;

/// <summary>Source as the kit's templates write it.</summary>
internal static class Contract
{
    /// <summary>A class with one property, <c>Status</c>, of that schema.</summary>
    public static string WithProperty(string schema, string classAttributes = "", string type = "string?") => $$"""
        namespace Acme;

        /// <summary>An order.</summary>
        {{classAttributes}}
        public partial class Order
        {
            /// <summary>The state.</summary>
            [global::Contracts.ContractSchema({{CSharpLiteralOf(schema)}}, Name = "status")]
            public {{type}} Status { get; set; }
        }
        """;

    public static string NamedSchema(string name, string schema) =>
        $"[global::Contracts.ContractNamedSchema({CSharpLiteralOf(name)}, {CSharpLiteralOf(schema)})]";

    public static string CSharpLiteralOf(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
