using System.Text;
using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Writes the prepared document as JSON text that people can read too.</summary>
internal static class PreparedText
{
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode node, int depth)
    {
        switch (node.Kind)
        {
            case JsonKind.Object when node.Members.Count > 0:
                text.Append('{');
                for (var i = 0; i < node.Members.Count; i++)
                {
                    NewLine(text, i, depth + 1);
                    text.Append(JsonText.Quote(node.Members[i].Name)).Append(": ");
                    Append(text, node.Members[i].Value, depth + 1);
                }

                NewLine(text, 0, depth);
                text.Append('}');
                break;
            case JsonKind.Array when node.Items.Count > 0:
                text.Append('[');
                for (var i = 0; i < node.Items.Count; i++)
                {
                    NewLine(text, i, depth + 1);
                    Append(text, node.Items[i], depth + 1);
                }

                NewLine(text, 0, depth);
                text.Append(']');
                break;
            default:
                text.Append(JsonText.Write(node));
                break;
        }
    }

    private static void NewLine(StringBuilder text, int index, int depth) =>
        text.Append(index > 0 ? ",\n" : "\n").Append(' ', depth * 2);
}
