using System.Globalization;
using System.Numerics;
using Contracts.Schema;
using SharpYaml;

namespace Contracts.Spec.Yaml;

/// <summary>
/// Gives scalars their JSON values under the core schema of YAML 1.2 (section 10.3.2): only <c>true</c>, <c>null</c>, <c>~</c>,
/// numbers and their spellings there are special when plain; <c>yes</c>, <c>on</c>, <c>1_000</c> and dates are text.
/// </summary>
internal static class YamlScalar
{
    public const string TagPrefix = "tag:yaml.org,2002:";

    /// <exception cref="JsonSyntaxException">The tag is unknown or doesn't fit, or JSON has no such number.</exception>
    public static JsonNode Resolve(string? tag, ScalarStyle style, string value, SourceSpan span)
    {
        var node = tag switch
        {
            null when style != ScalarStyle.Plain => JsonNode.String(value, span),
            null => Plain(value, span),
            "!" or TagPrefix + "str" => JsonNode.String(value, span),
            TagPrefix + "int" or TagPrefix + "float" => Plain(value, span) is { Kind: JsonKind.Number } number ? number : null,
            TagPrefix + "bool" => Plain(value, span) is { Kind: JsonKind.Boolean } boolean ? boolean : null,
            TagPrefix + "null" => Plain(value, span) is { Kind: JsonKind.Null } nothing ? nothing : null,
            _ => throw new JsonSyntaxException($"The tag '{tag}' has no meaning in a contract", span),
        };
        return node ?? throw new JsonSyntaxException($"'{value}' does not fit its tag '{tag}'", span);
    }

    private static JsonNode Plain(string value, SourceSpan span)
    {
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return JsonNode.Null(span);
            case "true" or "True" or "TRUE":
                return JsonNode.Boolean(true, span);
            case "false" or "False" or "FALSE":
                return JsonNode.Boolean(false, span);
            case ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF":
                throw new JsonSyntaxException($"JSON has no number '{value}'; put it in quotes if it is text", span);
            default:
                return JsonNumberText(value) is { } number ? JsonNode.Number(number, span) : JsonNode.String(value, span);
        }
    }

    /// <summary>A number of the core schema in JSON's spelling: <c>+1</c> is 1, <c>.5</c> 0.5, <c>1.</c> 1, <c>007</c> 7, <c>0x1F</c> 31, <c>0o17</c> 15.</summary>
    private static string? JsonNumberText(string value)
    {
        if (value[0] is not ((>= '0' and <= '9') or '.' or '+' or '-'))
        {
            return null;
        }

        if (JsonNumber.TryParse(value, out _))
        {
            return value;
        }

        return value.StartsWith("0x", StringComparison.Ordinal) ? WithBase(value, 16)
            : value.StartsWith("0o", StringComparison.Ordinal) ? WithBase(value, 8)
            : Decimal(value);
    }

    private static string? WithBase(string value, int numberBase)
    {
        var sum = BigInteger.Zero;
        foreach (var c in value.AsSpan(2))
        {
            if (!char.IsAsciiHexDigit(c) || Convert.ToInt32(c.ToString(), 16) is var digit && digit >= numberBase)
            {
                return null;
            }

            sum = (sum * numberBase) + digit;
        }

        return value.Length > 2 ? sum.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? Decimal(string value)
    {
        var sign = value[0] == '-' ? "-" : "";
        var rest = value[0] is '-' or '+' ? value[1..] : value;
        var exponentAt = rest.IndexOfAny(['e', 'E']);
        var exponent = exponentAt < 0 ? "" : rest[exponentAt..];
        var parts = (exponentAt < 0 ? rest : rest[..exponentAt]).Split('.');
        if (parts.Length > 2 || parts.All(part => part.Length == 0))
        {
            return null;
        }

        var integer = parts[0].TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var fraction = parts.Length == 2 && parts[1].Length > 0 ? "." + parts[1] : "";
        var number = sign + integer + fraction + exponent;
        return JsonNumber.TryParse(number, out _) ? number : null;
    }
}
