using System.Globalization;

namespace Contracts.Schema;

/// <summary>JSON pointers (RFC 6901): <c>/paths/~1v1~1tasks/post</c>.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer with one more member name or array index behind it.</summary>
    public static string Append(string pointer, string token) => pointer + "/" + token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The value that <paramref name="pointer"/> leads to from <paramref name="root"/>; <see langword="null"/> where it leads nowhere.</summary>
    /// <param name="root">Where the pointer starts.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="pass">Is told the values on the way, the last one included.</param>
    public static JsonNode? Resolve(JsonNode root, string pointer, Action<JsonNode>? pass = null)
    {
        if (pointer.Length == 0)
        {
            return root;
        }

        if (pointer[0] != '/')
        {
            return null;
        }

        var node = root;
        foreach (var token in pointer.Substring(1).Split('/'))
        {
            node = Step(node, token.Replace("~1", "/").Replace("~0", "~"));
            if (node is null)
            {
                return null;
            }

            pass?.Invoke(node);
        }

        return node;
    }

    private static JsonNode? Step(JsonNode node, string token) =>
        node.Kind switch
        {
            JsonKind.Object => node[token],
            JsonKind.Array when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < node.Items.Count
                && (token[0] != '0' || token.Length == 1)
                => node.Items[index],
            _ => null,
        };
}
