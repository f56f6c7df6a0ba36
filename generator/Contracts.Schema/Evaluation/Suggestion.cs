using System.Text;
using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary>Guesses what was meant by a value that is not allowed.</summary>
internal static class Suggestion
{
    private static readonly Regex TimesSign = new(@"(?<=\d)\s*[xX]\s*(?=\d)", RegexOptions.CultureInvariant);

    /// <summary>The allowed string nearest to a string; <see langword="null"/> for other values and where none is near.</summary>
    public static JsonNode? Nearest(JsonNode value, IReadOnlyList<JsonNode> allowed)
    {
        if (value.Kind != JsonKind.String)
        {
            return null;
        }

        var strings = allowed.Where(one => one.Kind == JsonKind.String).ToList();
        var nearest = Nearest(value.StringValue, strings.ConvertAll(one => one.StringValue));
        return strings.Find(one => one.StringValue == nearest);
    }

    /// <summary>
    /// The allowed value nearest to <paramref name="value"/>; <see langword="null"/> where none is near. Case, surrounding white
    /// space and the kind of separators don't count (<c>1280 x 720</c> is <c>1280*720</c>); beyond that, about one slip in four characters is forgiven.
    /// </summary>
    public static string? Nearest(string value, IReadOnlyList<string> allowed)
    {
        var skeleton = Skeleton(value);
        string? nearest = null;
        var smallest = int.MaxValue;
        foreach (var candidate in allowed)
        {
            var other = Skeleton(candidate);
            var most = Math.Max(1, Math.Min(skeleton.Length, other.Length) / 4);
            var distance = EditDistance.Between(skeleton, other, most);
            if (distance <= most && distance < smallest)
            {
                smallest = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Letters in lower case and digits; one <c>-</c> for whatever separates them, an <c>x</c> between digits included.</summary>
    private static string Skeleton(string text)
    {
        var skeleton = new StringBuilder(text.Length);
        foreach (var c in TimesSign.Replace(text, "*"))
        {
            if (char.IsLetterOrDigit(c))
            {
                skeleton.Append(char.ToLowerInvariant(c));
            }
            else if (skeleton.Length > 0 && skeleton[skeleton.Length - 1] != '-')
            {
                skeleton.Append('-');
            }
        }

        return skeleton.ToString().TrimEnd('-');
    }
}
