using Contracts.Schema;

namespace Contracts.Spec;

/// <summary>What to say of references that lead nowhere.</summary>
internal sealed class ReferenceMessages
{
    /// <summary>Who has more wrong references than this moved a file: to look for what each of thousands meant among thousands takes long, and helps nobody.</summary>
    private const int MostSuggested = 100;

    private int _nowhere;

    public static string NoPointer(string written, string section) =>
        $"'{written}' is no JSON pointer{(section == "schemas" ? " and no $anchor of a schema" : "")}; write '#/components/{section}/Name'";

    public static string Remote(string written) =>
        $"'{written}' is not a local path; no build reads from the network. Copy the file beside the contract and refer to it by its relative path";

    public static string NoFile(string written, string address) => $"'{written}' leads to the file '{address}', which does not exist; paths are relative to the file that refers";

    /// <param name="written">The reference as it is written.</param>
    /// <param name="root">What the file that it leads to holds.</param>
    /// <param name="pointer">The JSON pointer that leads nowhere there.</param>
    public string Nowhere(string written, JsonNode root, string pointer)
    {
        var address = written[..Math.Max(0, written.IndexOf('#', StringComparison.Ordinal))];
        return _nowhere++ < MostSuggested && Nearest(root, pointer) is { } nearest ? $"'{written}' leads nowhere; did you mean '{address}{nearest}'?" : $"'{written}' leads nowhere";
    }

    /// <summary>The nearest reference to what <paramref name="pointer"/> misses: the first step that fails is replaced.</summary>
    private static string? Nearest(JsonNode root, string pointer)
    {
        var steps = pointer.Split('/')[1..];
        var found = "";
        for (var i = 0; i < steps.Length; i++)
        {
            var next = found + "/" + steps[i];
            if (JsonPointer.Resolve(root, next) is not null)
            {
                found = next;
                continue;
            }

            var names = JsonPointer.Resolve(root, found)?.Members.Select(member => member.Name).ToList() ?? [];
            if (Suggestion.Nearest(steps[i].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), names) is not { } name)
            {
                return null;
            }

            var corrected = JsonPointer.Append(found, name);
            var whole = corrected + string.Concat(steps[(i + 1)..].Select(step => "/" + step));
            return JsonPointer.Resolve(root, whole) is not null ? "#" + whole : Nearest(root, whole);
        }

        return null;
    }
}
