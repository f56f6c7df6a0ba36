namespace Contracts.Generator.Fitting;

/// <summary>
/// What can be said of a value by C# expressions alone, without judging it. Where an expression can't say it, <see cref="Unknown"/> stays on the
/// safe side.
/// </summary>
/// <param name="Clean">True: the judge surely says nothing, not even advice.</param>
/// <param name="Valid">True: the value surely fits; advice is not counted.</param>
/// <param name="Possible">False: the value surely does not fit.</param>
internal readonly record struct Fit(string Clean, string Valid, string Possible)
{
    public const string True = "true";
    public const string False = "false";

    private const string IsNull = " is null";

    /// <summary>Longer code costs more than the judge does.</summary>
    private const int MaxLength = 20_000;

    public static Fit Always { get; } = new(True, True, True);

    public static Fit Never { get; } = new(False, False, False);

    public static Fit Unknown { get; } = new(False, False, True);

    /// <summary>An expression that is true for values that fit, and for no others.</summary>
    public static Fit Exactly(string expression) => new(expression, expression, expression);

    /// <summary>An expression that is true for values that fit, and perhaps not for all of them.</summary>
    public static Fit Surely(string expression) => new(expression, expression, True);

    public static Fit Exactly(bool fits) => fits ? Always : Never;

    public static Fit All(IEnumerable<Fit> fits)
    {
        var all = Always;
        foreach (var fit in fits)
        {
            all &= fit;
        }

        return all;
    }

    public static Fit Any(IReadOnlyList<Fit> fits) =>
        new(
            fits.Aggregate(False, (any, fit) => Or(any, fit.Clean)),
            fits.Aggregate(False, (any, fit) => Or(any, fit.Valid)),
            fits.Aggregate(False, (any, fit) => Or(any, fit.Possible)));

    /// <summary>One of them, and no other.</summary>
    public static Fit One(IReadOnlyList<Fit> fits)
    {
        var any = Any(fits);
        var possible = fits.Select(fit => fit.Possible).Where(one => one != False).ToList();
        if (possible.Count <= 1)
        {
            return any;
        }

        if (possible.Count(one => one == True) > 1)
        {
            return Unknown with { Possible = any.Possible };
        }

        var isOne = "(" + string.Join(" + ", possible.Select(one => one == True ? "1" : $"({one} ? 1 : 0)")) + ") == 1";
        return new Fit(And(any.Clean, isOne), And(any.Valid, isOne), any.Possible);
    }

    /// <summary>What one thing says where a condition holds, and another where it does not.</summary>
    public static Fit If(string condition, Fit fit, Fit otherwise) =>
        new(Choose(condition, fit.Clean, otherwise.Clean), Choose(condition, fit.Valid, otherwise.Valid), Choose(condition, fit.Possible, otherwise.Possible));

    /// <summary>What <c>then</c> and <c>else</c> say under what <c>if</c> says.</summary>
    public static Fit Conditional(Fit condition, Fit consequence, Fit alternative)
    {
        // Where the condition is not certain, both have to hold.
        string Sure(string one, string other) =>
            other == True ? Or(Not(condition.Possible), one)
            : one == True ? Or(condition.Valid, other)
            : Or(Or(And(Not(condition.Possible), other), And(condition.Valid, one)), And(one, other));

        return new Fit(
            Sure(consequence.Clean, alternative.Clean),
            Sure(consequence.Valid, alternative.Valid),
            Not(Or(And(condition.Valid, Not(consequence.Possible)), And(Not(condition.Possible), Not(alternative.Possible)))));
    }

    public static Fit operator &(Fit one, Fit other) => new Fit(And(one.Clean, other.Clean), And(one.Valid, other.Valid), And(one.Possible, other.Possible)).Limited();

    public static Fit operator !(Fit fit) => new(Not(fit.Possible), Not(fit.Possible), Not(fit.Valid));

    public static string And(string one, string other) =>
        one == False || other == False ? False
        : one == True || one == other ? other
        : other == True ? one
        : $"{one} && {other}";

    public static string Or(string one, string other) =>
        one == True || other == True ? True
        : one == False || one == other ? other
        : other == False ? one
        : $"({one} || {other})";

    public static string Not(string one) =>
        one switch
        {
            True => False,
            False => True,
            _ when one.EndsWith(IsNull, StringComparison.Ordinal) && one.IndexOf(' ') == one.Length - IsNull.Length => one.Substring(0, one.Length - "null".Length) + "not null",
            _ => $"!({one})",
        };

    /// <summary>The same for what has grown too long.</summary>
    public Fit Limited() => Clean.Length + Valid.Length + Possible.Length > MaxLength ? Unknown : this;

    private static string Choose(string condition, string one, string other) =>
        condition == True ? one
        : condition == False ? other
        : one == other ? one
        : (one, other) switch
        {
            (True, False) => condition,
            (False, True) => Not(condition),
            (True, _) => Or(condition, other),
            (False, _) => And(Not(condition), other),
            (_, True) => Or(Not(condition), one),
            (_, False) => And(condition, one),
            _ => $"({condition} ? {one} : {other})",
        };
}
