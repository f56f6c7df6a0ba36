using Contracts.Spec.Preparing;

namespace Contracts.Spec.Commands;

/// <summary>The arguments of <c>check</c> and <c>prepare</c>.</summary>
/// <param name="Spec">The contract.</param>
/// <param name="Output">Where the prepared document goes.</param>
/// <param name="Inputs">Where the list of files goes that the contract refers to.</param>
/// <param name="Severities">What to make of warnings.</param>
/// <param name="Code">What the code is to be like.</param>
internal sealed record CommandOptions(string Spec, string? Output, string? Inputs, Severities Severities, PrepareOptions Code)
{
    /// <summary>Reads the arguments, the command's name first; <see langword="null"/> where they are not understood.</summary>
    public static CommandOptions? Parse(IReadOnlyList<string> arguments, bool prepares)
    {
        string? spec = null, output = null, inputs = null;
        var severities = new Severities();
        var code = new PrepareOptions();
        for (var i = 1; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--output" or "-o" when prepares && output is null && value is not null:
                    output = value;
                    i++;
                    break;
                case "--inputs" when prepares && inputs is null && value is not null:
                    inputs = value;
                    i++;
                    break;
                case "--client" when prepares && code.Client is null && value is not null:
                    code = code with { Client = value };
                    i++;
                    break;
                case "--client-per-tag" when prepares:
                    code = code with { HasClientPerTag = true };
                    break;
                case "--dates" when prepares:
                    code = code with { HasDates = true };
                    break;
                case "--base-url" when prepares && code.BaseUrl is null && value is not null:
                    code = code with { BaseUrl = value };
                    i++;
                    break;
                case var path when spec is null && !path.StartsWith('-'):
                    spec = path;
                    break;
                case var option when severities.TryAdd(option):
                    break;
                default:
                    return null;
            }
        }

        return spec is not null && (output is not null || !prepares) && (code.Client is not null || !code.HasClientPerTag) ? new CommandOptions(spec, output, inputs, severities, code) : null;
    }
}
