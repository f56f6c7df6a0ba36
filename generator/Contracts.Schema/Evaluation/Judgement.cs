namespace Contracts.Schema;

/// <summary>What one schema says about one value.</summary>
internal sealed class Judgement
{
    // Most values fit: what describes the others is made when it is needed.
    private List<SchemaViolation>? _violations;
    private HashSet<SchemaViolation>? _seen;
    private bool[]? _evaluated;

    /// <summary>What is wrong, each thing once.</summary>
    public IReadOnlyList<SchemaViolation> Violations => _violations ?? (IReadOnlyList<SchemaViolation>)[];

    /// <summary>Whether the schema lets the value through; advice is not counted.</summary>
    public bool Fits => _violations?.TrueForAll(violation => violation.IsAdvice) ?? true;

    /// <summary>
    /// Whether a value without violation is known to fit. It is not where the schema has something that is not understood, such as a
    /// reference that leads nowhere; then what follows from the value's fitting (<c>not</c>, <c>oneOf</c>, <c>then</c>) is not known either.
    /// </summary>
    public bool IsCertain { get; private set; } = true;

    public void Doubt() => IsCertain = false;

    public void Add(SchemaViolation violation)
    {
        const int FewEnoughToSearch = 8;
        _violations ??= [];
        if (_seen is null && _violations.Count == FewEnoughToSearch)
        {
            _seen = [.. _violations];
        }

        if (_seen?.Add(violation) ?? !_violations.Contains(violation))
        {
            _violations.Add(violation);
        }
    }

    /// <summary>Takes over what a schema says that is part of this one and about the same value.</summary>
    public void Include(Judgement part)
    {
        IncludeViolations(part);
        IncludeEvaluated(part);
    }

    /// <summary>Takes over what is wrong with a part of the value.</summary>
    public void IncludeViolations(Judgement part, Func<SchemaViolation, SchemaViolation>? change = null)
    {
        IsCertain &= part.IsCertain;
        foreach (var violation in part.Violations)
        {
            Add(change is null ? violation : change(violation));
        }
    }

    /// <summary>Takes over which items or members were looked at.</summary>
    public void IncludeEvaluated(Judgement part)
    {
        for (var i = 0; i < part._evaluated?.Length; i++)
        {
            if (part._evaluated[i])
            {
                SetEvaluated(i, part._evaluated.Length);
            }
        }
    }

    /// <summary>Notes that a schema speaks of the item or member at <paramref name="index"/>, for <c>unevaluatedItems</c> and <c>unevaluatedProperties</c>.</summary>
    public void SetEvaluated(int index, int count) => (_evaluated ??= new bool[count])[index] = true;

    public bool IsEvaluated(int index) => _evaluated is not null && _evaluated[index];
}
