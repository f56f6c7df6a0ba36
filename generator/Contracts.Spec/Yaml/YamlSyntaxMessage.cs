using SharpYaml;

namespace Contracts.Spec.Yaml;

/// <summary>What to tell the author of malformed YAML.</summary>
internal static class YamlSyntaxMessage
{
    public static string Of(YamlException error, string text)
    {
        var position = error.Start.Index;
        if (error.Message.Contains("cannot start any token", StringComparison.Ordinal) && position < text.Length)
        {
            return text[position] == '\t'
                ? "YAML is indented with spaces; here stands a tab"
                : $"A YAML value can't start with '{text[position]}'; put it in quotes";
        }

        // The parser puts its own rendering of the position in front.
        var prefix = $"({error.Start}) - ({error.End}): ";
        var message = error.Message.StartsWith(prefix, StringComparison.Ordinal) ? error.Message[prefix.Length..] : error.Message;
        return message.TrimEnd('.');
    }
}
