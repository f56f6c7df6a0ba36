using System.Globalization;

namespace Contracts.Schema;

/// <summary>Keywords that limit how many there may be: of characters, items, members.</summary>
internal static class Limits
{
    public static void Check(Application application, string leastKeyword, string mostKeyword, int count, string noun)
    {
        if (Find(application.Schema, leastKeyword) is { } least && Order(count, least) < 0)
        {
            application.Report(leastKeyword, $"{application.Subject.Title} has {Messages.Count(count, noun)}; it needs at least {Show(least)}.");
        }

        if (Find(application.Schema, mostKeyword) is { } most && Order(count, most) > 0)
        {
            application.Report(mostKeyword, $"{application.Subject.Title} has {Messages.Count(count, noun)}; it takes at most {Show(most)}.");
        }
    }

    /// <summary>A limit; <see langword="null"/> where there is none or where it is no integer.</summary>
    public static JsonNode? Find(JsonNode schema, string keyword) =>
        schema[keyword] is { Kind: JsonKind.Number, NumberValue.IsInteger: true } limit ? limit : null;

    /// <summary>Negative for a count below the limit, positive for one above.</summary>
    public static int Order(int count, JsonNode limit) => JsonNumber.FromInt32(count).CompareTo(limit.NumberValue);

    /// <summary>The limit as people write it: <c>2</c> also for <c>2.0</c>.</summary>
    public static string Show(JsonNode limit) =>
        limit.NumberValue.TryGetInt32(out var number) ? number.ToString(CultureInfo.InvariantCulture) : Messages.Show(limit);
}
