namespace Contracts.Schema;

/// <summary>Dates and times (RFC 3339) and durations (ISO 8601, as RFC 3339 has them in appendix A).</summary>
internal static class TimeFormats
{
    public static bool IsDate(string text)
    {
        var scanner = new TextScanner(text);
        return TakeDate(ref scanner) && scanner.IsAtEnd;
    }

    public static bool IsTime(string text)
    {
        var scanner = new TextScanner(text);
        return TakeTime(ref scanner) && scanner.IsAtEnd;
    }

    public static bool IsDateTime(string text)
    {
        var scanner = new TextScanner(text);
        return TakeDate(ref scanner) && scanner.Take("Tt") && TakeTime(ref scanner) && scanner.IsAtEnd;
    }

    public static bool IsDuration(string text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.Take("P"))
        {
            return false;
        }

        var date = TakeUnits(ref scanner, "YMD", out var hasDate);
        if (date && !hasDate && TakeUnits(ref scanner, "W", out var hasWeeks) && hasWeeks)
        {
            return scanner.IsAtEnd;
        }

        if (!scanner.Take("T"))
        {
            return date && hasDate && scanner.IsAtEnd;
        }

        return date && TakeUnits(ref scanner, "HMS", out var hasTime) && hasTime && scanner.IsAtEnd;
    }

    private static bool TakeDate(ref TextScanner scanner) =>
        scanner.TakeNumber(4, out var year) && scanner.Take("-")
        && scanner.TakeNumber(2, out var month) && scanner.Take("-") && month is >= 1 and <= 12
        && scanner.TakeNumber(2, out var day) && day >= 1 && day <= DaysIn(year, month);

    private static int DaysIn(int year, int month) => year == 0 ? DateTime.DaysInMonth(4, month) : DateTime.DaysInMonth(year, month);

    private static bool TakeTime(ref TextScanner scanner)
    {
        if (!(TakeMinute(ref scanner, out var minute) && scanner.Take(":") && scanner.TakeNumber(2, out var second) && second <= 60))
        {
            return false;
        }

        if (scanner.Take(".") && scanner.TakeWhile(TextScanner.IsDigit) == 0)
        {
            return false;
        }

        var offset = 0;
        if (!scanner.Take("Zz"))
        {
            var sign = scanner.Current == '-' ? -1 : 1;
            if (!scanner.Take("+-") || !TakeMinute(ref scanner, out offset))
            {
                return false;
            }

            offset *= sign;
        }

        // A leap second is the last one of a day in UTC.
        const int Day = 24 * 60;
        return second < 60 || (minute - offset + Day) % Day == Day - 1;
    }

    /// <summary>Takes hours and minutes, as minutes.</summary>
    private static bool TakeMinute(ref TextScanner scanner, out int minutes)
    {
        minutes = 0;
        if (!scanner.TakeNumber(2, out var hour) || !scanner.Take(":") || !scanner.TakeNumber(2, out var minute))
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        return hour <= 23 && minute <= 59;
    }

    /// <summary>Takes numbers with units: the larger unit first, and none between left out.</summary>
    /// <returns>False for a number whose unit does not belong there.</returns>
    private static bool TakeUnits(ref TextScanner scanner, string units, out bool hasAny)
    {
        hasAny = false;
        var next = 0;
        while (TextScanner.IsDigit(scanner.Current))
        {
            var ahead = scanner;
            ahead.TakeWhile(TextScanner.IsDigit);
            var unit = ahead.IsAtEnd ? -1 : units.IndexOf(ahead.Current);
            if (unit < next || (hasAny && unit > next))
            {
                return !hasAny && unit < 0;
            }

            ahead.Take(units);
            scanner = ahead;
            next = unit + 1;
            hasAny = true;
        }

        return true;
    }
}
