using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary>What the code that was compiled of schemas asks of values. Nothing is allocated, and what would take long is not certain.</summary>
internal static class ContractFacts
{
    /// <summary>More items are not compared with one another.</summary>
    private const int MostCompared = 64;

    /// <summary>Whether an object surely fits the schema of its class.</summary>
    /// <exception cref="InsufficientExecutionStackException">Objects hold one another too deep, or in a circle.</exception>
    public static bool Fits(IContractObject value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value.Fits();
    }

    /// <summary>Whether an object is of the class of a named schema, and surely fits it.</summary>
    /// <exception cref="InsufficientExecutionStackException">Objects hold one another too deep, or in a circle.</exception>
    public static bool Fits(IContractObject value, string name) => IsOf(value, name) && Fits(value);

    /// <summary>Whether an object is of the class of a named schema, and of none that derives from it.</summary>
    public static bool IsOf(IContractObject value, string name) => value.Name == name;

    public static bool IsEmpty(IEnumerable<KeyValuePair<string, object?>>? members) => members is null or ICollection<KeyValuePair<string, object?>> { Count: 0 };

    public static bool All<T>(IList<T> items, Func<T, bool> fits)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!fits(items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AllValues<T>(IDictionary<string, T> map, Func<T, bool> fits)
    {
        // The enumerator of the class is no object, that of the interface is one.
        if (map is Dictionary<string, T> dictionary)
        {
            foreach (var entry in dictionary)
            {
                if (!fits(entry.Value))
                {
                    return false;
                }
            }

            return true;
        }

        return map.Count == 0 || map.Values.All(fits);
    }

    public static bool AreUnique<T>(IList<T> items)
    {
        if (items.Count > MostCompared)
        {
            return false;
        }

        for (var i = 1; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (EqualityComparer<T>.Default.Equals(items[i], items[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a text has at least so many Unicode code points.</summary>
    public static bool HasLength(string text, long least)
    {
        if (text.Length < least)
        {
            return false;
        }

        // A code point takes one or two characters.
        if (text.Length / 2 >= least)
        {
            return true;
        }

        var count = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 1 : 0;
            count++;
        }

        return count >= least;
    }

    /// <summary>Whether a text surely matches a pattern.</summary>
    public static bool Matches(string pattern, string text) => IsMatch(pattern, text) == true;

    /// <summary>Whether a text matches a pattern, or nobody knows.</summary>
    public static bool MayMatch(string pattern, string text) => IsMatch(pattern, text) != false;

    public static bool IsOfFormat(string format, string text) => Format.Find(format)?.AllowsText(text) != false;

    public static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    public static bool IsMultiple(decimal number, decimal divisor) => number % divisor == 0;

    /// <summary>Whether the decimal text of a number is surely a multiple. Texts of up to 15 digits survive the way through a <see cref="decimal"/>.</summary>
    public static bool IsMultiple(double number, decimal divisor)
    {
        const double Large = 1e15;
        if (number is not (> -Large and < Large))
        {
            return false;
        }

        var exact = (decimal)number;
        return (double)exact == number && IsMultiple(exact, divisor);
    }

    private static bool? IsMatch(string pattern, string text)
    {
        try
        {
            return EcmaPattern.Of(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
