namespace Contracts.Spec.Checks;

/// <summary>The fields that one kind of object has.</summary>
internal sealed class ObjectFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <param name="title">What messages call the object.</param>
    /// <param name="fields">The fields with what their values are, <c>name:text</c>; required ones as <c>name!:text</c>.</param>
    public ObjectFields(string title, string fields)
    {
        Title = title;
        foreach (var field in fields.Split(' '))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            var name = field[..colon].TrimEnd('!');
            _values.Add(name, field[(colon + 1)..]);
            if (field[colon - 1] == '!')
            {
                _required.Add(name);
            }
        }
    }

    public string Title { get; }

    /// <summary>Whether there may be others.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<string> Required => _required;

    public IReadOnlyList<string> Names => [.. _values.Keys];

    /// <summary>What the value of a field is: <c>text</c>, <c>objects</c>, …; <see langword="null"/> for an unknown field.</summary>
    public string? ValueOf(string name) => _values.GetValueOrDefault(name);
}
