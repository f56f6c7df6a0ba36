namespace Contracts.Generator.Model;

/// <summary>The constants to generate for a type.</summary>
internal sealed record TypeKnownValues(string HintName, TypeModel Type, EquatableArray<PropertyKnownValues> Properties);

/// <summary>The constants to generate for a property.</summary>
/// <param name="ClassName">The nested class that holds them.</param>
/// <param name="PropertyName">The property's C# name.</param>
/// <param name="JsonName">The property's name in JSON.</param>
/// <param name="Constants">The constants in the order of the contract.</param>
internal sealed record PropertyKnownValues(string ClassName, string PropertyName, string JsonName, EquatableArray<ConstantModel> Constants);

/// <summary>A known value as a constant.</summary>
/// <param name="Type">Its C# type: <c>string</c>, <c>int</c> or <c>long</c>.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Literal">Its value as a C# literal.</param>
/// <param name="Text">Its value as a reader sees it.</param>
/// <param name="Description">What the contract says of it, if anything.</param>
internal sealed record ConstantModel(string Type, string Name, string Literal, string Text, string? Description);
