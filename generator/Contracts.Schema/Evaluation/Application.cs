namespace Contracts.Schema;

/// <summary>A schema that is being applied to a value: what the keywords work on.</summary>
/// <param name="evaluation">The evaluation that this is a step of.</param>
/// <param name="schema">The schema, an object.</param>
/// <param name="subject">The value.</param>
/// <param name="scope">Where the schema's references start from.</param>
/// <param name="tracksEvaluated">Whether somebody will ask which items or members were looked at.</param>
/// <param name="isShared">Whether several schemas speak of the value or its parts.</param>
internal sealed class Application(Evaluation evaluation, JsonNode schema, Subject subject, SchemaScope scope, bool tracksEvaluated, bool isShared)
{
    public Evaluation Evaluation => evaluation;

    public JsonNode Schema => schema;

    public Subject Subject => subject;

    public JsonNode Value => subject.Value;

    public SchemaScope Scope => scope;

    public Judgement Judgement { get; } = new();

    public void Report(string keyword, string message, ViolationSeverity severity = ViolationSeverity.Error) =>
        Judgement.Add(subject.Violation(keyword, message, severity));

    /// <summary>What another schema says about the same value.</summary>
    public Judgement Try(JsonNode other) => evaluation.Apply(other, subject, scope, tracksEvaluated, isShared);

    /// <summary>What the target of a reference says about the same value.</summary>
    public Judgement Try(SchemaTarget target) => evaluation.Apply(target, subject, tracksEvaluated, isShared);

    /// <summary>Makes another schema a part of this one.</summary>
    public void Include(JsonNode other) => Judgement.Include(Try(other));

    /// <summary>Makes another schema a part of this one, which it is only because of what the rest of the value is.</summary>
    public void IncludeConditionally(JsonNode other)
    {
        var judgement = Try(other);
        Judgement.IncludeEvaluated(judgement);
        Judgement.IncludeViolations(judgement, violation => violation with { ConditionPath = subject.Path });
    }

    /// <summary>What a schema says about an item, a member or a member's name.</summary>
    public Judgement TryPart(JsonNode other, Subject part) => evaluation.ApplyToPart(other, part, scope, isShared);

    /// <summary>Demands that an item or member fits a schema.</summary>
    public void IncludePart(JsonNode other, Subject part, int index)
    {
        Judgement.IncludeViolations(TryPart(other, part));
        SetEvaluated(index);
    }

    /// <summary>Notes that the schema speaks of the item or member at <paramref name="index"/>.</summary>
    public void SetEvaluated(int index)
    {
        if (tracksEvaluated)
        {
            Judgement.SetEvaluated(index, Math.Max(Value.Items.Count, Value.Members.Count));
        }
    }

    /// <summary>Whether a pattern of the schema matches; <see langword="null"/> and doubt where that is not known.</summary>
    public bool? Matches(string pattern, string text)
    {
        var matches = evaluation.Matches(pattern, text);
        if (matches is null)
        {
            Judgement.Doubt();
        }

        return matches;
    }
}
