namespace Contracts.Spec.Preparing;

/// <summary>What kind of C# type the values of a schema have.</summary>
internal enum ShapeKind
{
    /// <summary>Anything: <c>object</c>.</summary>
    Any,
    String,
    Integer,
    Number,
    Boolean,
    Array,

    /// <summary>An object with names that are free to choose: a dictionary.</summary>
    Map,

    /// <summary>An object with known members.</summary>
    Class,

    /// <summary>A value of one of several types: a class with an accessor for each.</summary>
    Union,
}

/// <summary>What a schema comes to once references and compositions are followed.</summary>
internal sealed record Shape(ShapeKind Kind)
{
    public static readonly Shape Any = new(ShapeKind.Any);

    public bool IsNullable { get; init; }

    /// <summary>The schema that says <see cref="Kind"/>: has the format, bounds and values.</summary>
    public Located? Source { get; init; }

    /// <summary>The schema of the items of an array or the values of a map; <see langword="null"/> for any.</summary>
    public Located? Element { get; init; }

    /// <summary>The name of the schema in the contract that a class or union stands for; <see langword="null"/> for an inline one.</summary>
    public string? Component { get; init; }

    /// <summary>The schemas whose members make up a class.</summary>
    public IReadOnlyList<Located> Parts { get; init; } = [];

    /// <summary>The schemas that hold for some values of a class only: none of their members is required.</summary>
    public IReadOnlyList<Located> OptionalParts { get; init; } = [];

    /// <summary>The types of a union, none of them a union itself.</summary>
    public IReadOnlyList<Shape> Alternatives { get; init; } = [];

    /// <summary>Whether C# has a class for it.</summary>
    public bool HasClass => Kind is ShapeKind.Class or ShapeKind.Union;
}
