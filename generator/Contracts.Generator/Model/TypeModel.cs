namespace Contracts.Generator.Model;

/// <summary>A partial type that code can be added to.</summary>
/// <param name="Namespace">Its namespace as C# code; empty for the global one.</param>
/// <param name="Declarations">The heads of its declaration (<c>partial class Order</c>), after those of the types around it.</param>
/// <param name="FullName">Its name with namespace and outer types, as part of a file name.</param>
/// <param name="MemberNames">What a nested type can't be called: its own name, those of its members, and names that mean other types in it.</param>
internal sealed record TypeModel(string Namespace, EquatableArray<string> Declarations, string FullName, EquatableArray<string> MemberNames);
