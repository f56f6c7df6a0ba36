using System.Globalization;
using System.Text;

namespace Contracts.Schema;

/// <summary>Writes <see cref="JsonNode"/>s as JSON text on one line.</summary>
internal static class JsonText
{
    /// <summary>The value without insignificant white space; numbers as they were written.</summary>
    public static string Write(JsonNode node) => Write(node, int.MaxValue);

    /// <summary>The value without insignificant white space, broken off somewhere behind <paramref name="length"/> characters.</summary>
    public static string Write(JsonNode node, int length)
    {
        var text = new StringBuilder();
        Append(text, node, length);
        return text.ToString();
    }

    /// <summary>The string in quotes, with the escapes that JSON demands.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendString(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode node, int length)
    {
        switch (node.Kind)
        {
            case JsonKind.Null:
                text.Append("null");
                break;
            case JsonKind.Boolean:
                text.Append(node.BooleanValue ? "true" : "false");
                break;
            case JsonKind.Number:
                text.Append(node.NumberText);
                break;
            case JsonKind.String:
                AppendString(text, node.StringValue);
                break;
            case JsonKind.Array:
                AppendArray(text, node, length);
                break;
            case JsonKind.Object:
                AppendObject(text, node, length);
                break;
            case JsonKind.Unknown:
                text.Append('…');
                break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonNode node, int length)
    {
        text.Append('[');
        for (var i = 0; i < node.Items.Count && text.Length <= length; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, node.Items[i], length);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, JsonNode node, int length)
    {
        text.Append('{');
        for (var i = 0; i < node.Members.Count && text.Length <= length; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            AppendString(text, node.Members[i].Name);
            text.Append(':');
            Append(text, node.Members[i].Value, length);
        }

        text.Append('}');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is >= ' ' and not ('"' or '\\'))
            {
                continue;
            }

            text.Append(value, plain, i - plain);
            plain = i + 1;
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                default:
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        text.Append(value, plain, value.Length - plain).Append('"');
    }
}
