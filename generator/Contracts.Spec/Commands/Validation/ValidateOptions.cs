namespace Contracts.Spec.Commands.Validation;

/// <summary>The arguments of <c>validate</c>.</summary>
/// <param name="Spec">The contract.</param>
/// <param name="Schema">The schema's name under <c>components/schemas</c>.</param>
/// <param name="Payloads">Files with JSON; <c>-</c> is standard input.</param>
/// <param name="Format">How the findings are written.</param>
/// <param name="AssertsFormat">Whether the keyword <c>format</c> demands anything.</param>
internal sealed record ValidateOptions(string Spec, string Schema, IReadOnlyList<string> Payloads, ReportFormat Format, bool AssertsFormat)
{
    /// <summary>Reads the arguments, the command's name first; <see langword="null"/> where they are not understood.</summary>
    public static ValidateOptions? Parse(IReadOnlyList<string> arguments)
    {
        string? schema = null;
        ReportFormat? format = null;
        var assertsFormat = true;
        var paths = new List<string>();
        for (var i = 1; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--schema" when schema is null && value is not null:
                    schema = value;
                    i++;
                    break;
                case "--format" when format is null && ParseFormat(value) is { } known:
                    format = known;
                    i++;
                    break;
                case "--no-format-assertion":
                    assertsFormat = false;
                    break;
                case var path when path == PayloadReader.StandardInput || !path.StartsWith('-'):
                    paths.Add(path);
                    break;
                default:
                    return null;
            }
        }

        return schema is not null && paths.Count > 1 && paths[0] != PayloadReader.StandardInput
            ? new ValidateOptions(paths[0], schema, paths[1..], format ?? ReportFormat.Text, assertsFormat)
            : null;
    }

    private static ReportFormat? ParseFormat(string? name) =>
        name switch
        {
            "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "sarif" => ReportFormat.Sarif,
            _ => null,
        };
}

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>One line each, in MSBuild's canonical format.</summary>
    Text,

    /// <summary>One JSON object with all of them.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code scanning services read.</summary>
    Sarif,
}
