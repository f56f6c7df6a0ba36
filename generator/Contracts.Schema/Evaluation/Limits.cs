using System.Globalization;

namespace Contracts.Schema;

/// <summary>Keywords that limit how many there may be: of characters, items, members.</summary>
internal static class Limits
{
    /// <param name="application">The schema and the value.</param>
    /// <param name="leastKeyword">The keyword of the lower limit.</param>
    /// <param name="mostKeyword">The keyword of the upper limit.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="atLeast">How many there are at least.</param>
    /// <param name="atMost">How many there are at most: the same where all is known; <see langword="null"/> for any number.</param>
    public static void Check(Application application, string leastKeyword, string mostKeyword, string noun, int atLeast, int? atMost)
    {
        if (Find(application.Schema, leastKeyword) is { } least && Order(atLeast, least) < 0)
        {
            if (atMost is { } count && Order(count, least) < 0)
            {
                application.Report(leastKeyword, $"{application.Subject.Title} has {Messages.Count(count, noun)}; it needs at least {Show(least)}.");
            }
            else
            {
                application.Judgement.Doubt();
            }
        }

        if (Find(application.Schema, mostKeyword) is { } most)
        {
            if (Order(atLeast, most) > 0)
            {
                application.Report(mostKeyword, $"{application.Subject.Title} has {Messages.Count(atLeast, noun)}; it takes at most {Show(most)}.");
            }
            else if (atMost is null || Order(atMost.Value, most) > 0)
            {
                application.Judgement.Doubt();
            }
        }
    }

    /// <summary>A limit; <see langword="null"/> where there is none or where it is no integer.</summary>
    public static JsonNode? Find(JsonNode schema, string keyword) =>
        schema[keyword] is { Kind: JsonKind.Number, NumberValue.IsInteger: true } limit ? limit : null;

    /// <summary>Negative for a count below the limit, positive for one above.</summary>
    public static int Order(int count, JsonNode limit) =>
        limit.NumberValue.TryGetInt32(out var number) ? count.CompareTo(number) : -limit.NumberValue.Sign;

    /// <summary>The limit as people write it: <c>2</c> also for <c>2.0</c>.</summary>
    public static string Show(JsonNode limit) =>
        limit.NumberValue.TryGetInt32(out var number) ? number.ToString(CultureInfo.InvariantCulture) : Messages.Show(limit);
}
