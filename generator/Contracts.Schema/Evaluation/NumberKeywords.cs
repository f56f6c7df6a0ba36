namespace Contracts.Schema;

/// <summary><c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c> (a number, or in OpenAPI 3.0 a boolean) and <c>multipleOf</c>.</summary>
internal static class NumberKeywords
{
    public static void Check(Application application)
    {
        var (schema, subject) = (application.Schema, application.Subject);
        var value = subject.Value.NumberValue;
        CheckBound("minimum", "exclusiveMinimum", +1, "less than", "at least", "greater than");
        CheckBound("maximum", "exclusiveMaximum", -1, "greater than", "at most", "less than");

        if (schema["multipleOf"] is { Kind: JsonKind.Number } divisor && divisor.NumberValue.Sign > 0)
        {
            CheckMultiple(application, divisor);
        }

        void CheckBound(string keyword, string exclusiveKeyword, int direction, string wrong, string inclusive, string exclusive)
        {
            var isExclusive = schema.GetBoolean(exclusiveKeyword);
            if (schema[keyword] is { Kind: JsonKind.Number } bound)
            {
                var order = value.CompareTo(bound.NumberValue) * direction;
                if (order < 0 || (order == 0 && isExclusive))
                {
                    Report(isExclusive ? exclusiveKeyword : keyword, bound, order, isExclusive);
                }
            }

            if (schema[exclusiveKeyword] is { Kind: JsonKind.Number } exclusiveBound)
            {
                var order = value.CompareTo(exclusiveBound.NumberValue) * direction;
                if (order <= 0)
                {
                    Report(exclusiveKeyword, exclusiveBound, order, isExclusive: true);
                }
            }

            void Report(string broken, JsonNode limit, int order, bool isExclusive)
            {
                var message = order == 0
                    ? $"{subject.Shown} is not {exclusive} {Messages.Show(limit)}, as {subject.Mention} has to be."
                    : $"{subject.Shown} is {wrong} {Messages.Show(limit)}; {subject.Mention} has to be {(isExclusive ? exclusive : inclusive)} {Messages.Show(limit)}.";
                application.Judgement.Add(subject.Violation(broken, message) with { Nearest = NearestNumber.Within(schema, limit, direction, isExclusive) });
            }
        }
    }

    private static void CheckMultiple(Application application, JsonNode divisor)
    {
        switch (application.Value.NumberValue.IsMultipleOf(divisor.NumberValue))
        {
            case null:
                application.Judgement.Doubt();
                break;
            case false:
                var subject = application.Subject;
                var message = $"{subject.Shown} is not a multiple of {Messages.Show(divisor)}, as {subject.Mention} has to be.";
                application.Judgement.Add(subject.Violation("multipleOf", message) with { Nearest = NearestNumber.MultipleOf(divisor, application.Value) });
                break;
        }
    }
}
