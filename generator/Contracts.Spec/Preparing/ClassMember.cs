namespace Contracts.Spec.Preparing;

/// <summary>How a member relates to those of the same name in base and derived classes.</summary>
internal enum MemberRole
{
    /// <summary>There are none.</summary>
    Plain,

    /// <summary>Derived classes say more of it.</summary>
    Virtual,

    /// <summary>Says more of one of the base class.</summary>
    Override,

    /// <summary>Derived classes have one of another type: only they can demand it.</summary>
    Hidden,

    /// <summary>Has another type than that of the base class.</summary>
    Hiding,
}

/// <summary>A member of a class that got its C# name.</summary>
/// <param name="Identifier">The C# name.</param>
/// <param name="Declaration">What the contract says.</param>
/// <param name="Shape">Its type.</param>
/// <param name="IsRequired">Whether every object has to have it.</param>
/// <param name="Role">How it relates to base and derived classes.</param>
internal sealed record ClassMember(string Identifier, Declaration Declaration, Shape Shape, bool IsRequired, MemberRole Role)
{
    public string Name => Declaration.Name;

    /// <summary>The discriminator's value that a derived class sets.</summary>
    public string? Value { get; init; }
}
