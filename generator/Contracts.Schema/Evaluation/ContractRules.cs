namespace Contracts.Schema;

/// <summary>
/// <c>x-contract-rules</c>: rules between members that the contract only advises. Each rule has <c>if</c> and <c>then</c> schemas,
/// a <c>message</c> and a <c>severity</c> (<c>warning</c>, the default, or <c>info</c>); without <c>then</c>, the condition alone breaks it.
/// </summary>
internal static class ContractRules
{
    public static void Check(Application application)
    {
        foreach (var rule in application.Schema["x-contract-rules"]?.Items ?? [])
        {
            if (rule["if"] is not { } condition || application.Try(condition) is not { Fits: true, IsCertain: true })
            {
                continue;
            }

            var broken = rule["then"] is { } consequence ? Broken(application.Try(consequence)) : application.Subject.Violation("if", "");
            if (broken is not null)
            {
                // The rule speaks where its consequence does: of the one member that would have to be another.
                application.Judgement.Add(broken with
                {
                    Keyword = "x-contract-rules",
                    Message = rule.GetString("message") ?? $"The rule '{rule.GetString("id")}' is broken.",
                    Severity = rule.GetString("severity") == "info" ? ViolationSeverity.Info : ViolationSeverity.Warning,
                    ConditionPath = application.Subject.Path,
                });
            }
        }
    }

    private static SchemaViolation? Broken(Judgement judgement) => judgement.Violations.FirstOrDefault(violation => !violation.IsAdvice);
}
