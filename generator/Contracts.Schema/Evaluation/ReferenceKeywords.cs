namespace Contracts.Schema;

/// <summary><c>$ref</c> and <c>$dynamicRef</c>.</summary>
internal static class ReferenceKeywords
{
    public static void Check(Application application)
    {
        if (application.Schema.GetString("$ref") is { } reference)
        {
            Include(application, application.Evaluation.Resolve(reference, application.Scope));
        }

        if (application.Schema.GetString("$dynamicRef") is { } dynamicReference)
        {
            Include(application, ResolveDynamic(application, dynamicReference));
        }
    }

    private static void Include(Application application, SchemaTarget? target)
    {
        if (target is null)
        {
            application.Judgement.Doubt();
            return;
        }

        application.Judgement.Include(application.Try(target));
    }

    /// <summary>A <c>$dynamicRef</c> is a <c>$ref</c>, unless it leads to a <c>$dynamicAnchor</c>: then the outermost one of that name is meant.</summary>
    private static SchemaTarget? ResolveDynamic(Application application, string reference)
    {
        var target = application.Evaluation.Resolve(reference, application.Scope);
        var anchor = reference.Substring(reference.IndexOf('#') + 1);
        return target is not null && target.Schema.GetString("$dynamicAnchor") == anchor && application.Scope.FindDynamic(anchor) is { } outermost
            ? outermost
            : target;
    }
}
