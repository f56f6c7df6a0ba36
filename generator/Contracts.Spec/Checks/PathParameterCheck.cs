using System.Text.RegularExpressions;
using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC119: every parameter in the path has its place there. One that has none would never be sent. (A place without a parameter is OAC107.)</summary>
internal static partial class PathParameterCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var operation in Operation.All(document))
        {
            var places = Places().Matches(operation.Path).Select(match => match.Groups[1].Value).ToList();
            foreach (var parameter in operation.Parameters(document))
            {
                if (parameter.Node.GetString("in") == "path" && parameter["name"] is { Node: { Kind: JsonKind.String, StringValue: var written } name } && !places.Contains(written))
                {
                    var suggestion = Suggestion.Nearest(written, places) is { } nearest ? $"; did you mean '{nearest}'?" : "";
                    findings.Add(FindingId.Structure, name.Span, $"The path {operation.Path} has no place '{{{written}}}' for the parameter '{written}'{suggestion}");
                }
            }
        }
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Places();
}
