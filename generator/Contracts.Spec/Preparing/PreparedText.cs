using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Writes the prepared document as JSON text that people can read too.</summary>
internal static class PreparedText
{
    public static void Write(TextWriter writer, JsonNode node)
    {
        Write(writer, node, 0);
        writer.Write('\n');
    }

    private static void Write(TextWriter writer, JsonNode node, int depth)
    {
        switch (node.Kind)
        {
            case JsonKind.Object when node.Members.Count > 0:
                writer.Write('{');
                for (var i = 0; i < node.Members.Count; i++)
                {
                    NewLine(writer, i, depth + 1);
                    writer.Write(JsonText.Quote(node.Members[i].Name));
                    writer.Write(": ");
                    Write(writer, node.Members[i].Value, depth + 1);
                }

                NewLine(writer, 0, depth);
                writer.Write('}');
                break;
            case JsonKind.Array when node.Items.Count > 0:
                writer.Write('[');
                for (var i = 0; i < node.Items.Count; i++)
                {
                    NewLine(writer, i, depth + 1);
                    Write(writer, node.Items[i], depth + 1);
                }

                NewLine(writer, 0, depth);
                writer.Write(']');
                break;
            default:
                writer.Write(JsonText.Write(node));
                break;
        }
    }

    private static void NewLine(TextWriter writer, int index, int depth)
    {
        writer.Write(index > 0 ? ",\n" : "\n");
        for (var i = 0; i < depth; i++)
        {
            writer.Write("  ");
        }
    }
}
