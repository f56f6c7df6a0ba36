using Microsoft.CodeAnalysis.Diagnostics;

namespace Contracts.Analyzers;

/// <summary>What <c>.editorconfig</c> says to all rules about a file.</summary>
/// <param name="AssertsFormat"><c>contracts.formats</c>: whether strings and numbers have to be what <c>format</c> says (<c>assert</c>, the default), or not (<c>ignore</c>).</param>
/// <param name="ChecksJsonText"><c>contracts.json_text</c>: whether JSON is judged (<c>check</c>, the default), or left alone (<c>ignore</c>).</param>
internal readonly record struct ContractOptions(bool AssertsFormat, bool ChecksJsonText)
{
    public const string FormatsKey = "contracts.formats";
    public const string JsonTextKey = "contracts.json_text";

    /// <summary>The options for the file that an operation stands in. What is misspelled leaves the default.</summary>
    public static ContractOptions Of(OperationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree);
        return new ContractOptions(AssertsFormat: !IsIgnored(FormatsKey), ChecksJsonText: !IsIgnored(JsonTextKey));

        bool IsIgnored(string key) => options.TryGetValue(key, out var value) && value.Trim().Equals("ignore", StringComparison.OrdinalIgnoreCase);
    }
}
