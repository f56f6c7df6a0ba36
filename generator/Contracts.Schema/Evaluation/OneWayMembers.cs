namespace Contracts.Schema;

/// <summary>
/// The members that only responses (<c>readOnly</c>) or only requests (<c>writeOnly</c>) have. The schema that requires one need not be the
/// one that describes it.
/// </summary>
/// <param name="evaluation">Finds what a property's <c>$ref</c> leads to.</param>
internal sealed class OneWayMembers(Evaluation evaluation)
{
    private readonly HashSet<(Subject Subject, string Name)> _known = [];

    /// <summary>Notes what a schema says of the members of its value.</summary>
    public void Add(Application application)
    {
        foreach (var property in application.Schema["properties"]?.Members ?? [])
        {
            if (IsOneWay(property.Value) || (property.Value.GetString("$ref") is { } reference && evaluation.Resolve(reference, application.Scope) is { } target && IsOneWay(target.Schema)))
            {
                _known.Add((application.Subject, property.Name));
            }
        }
    }

    public bool Contains(Subject subject, string name) => _known.Contains((subject, name));

    private static bool IsOneWay(JsonNode schema) => schema.GetBoolean("readOnly") || schema.GetBoolean("writeOnly");
}
