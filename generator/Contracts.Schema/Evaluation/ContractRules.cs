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

            if (rule["then"] is { } consequence && application.Try(consequence).Fits)
            {
                continue;
            }

            var severity = rule.GetString("severity") == "info" ? ViolationSeverity.Info : ViolationSeverity.Warning;
            application.Report("x-contract-rules", rule.GetString("message") ?? $"The rule '{rule.GetString("id")}' is broken.", severity);
        }
    }
}
