namespace Contracts.Spec.Preparing;

/// <summary>A base class and those that derive from it.</summary>
/// <param name="Base">The schema of the base class.</param>
/// <param name="Discriminator">What tells which class a value has.</param>
/// <param name="Derived">The schemas of the classes below it, each with the discriminator's values for it.</param>
internal sealed record Hierarchy(Located Base, Discriminator Discriminator, IReadOnlyList<(Located Schema, IReadOnlyList<string> Values)> Derived);
