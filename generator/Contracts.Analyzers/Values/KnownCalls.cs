using Contracts.Analyzers.JsonText;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Contracts.Analyzers.Values;

/// <summary>Calls of which it is known what they do to the objects that they get.</summary>
internal static class KnownCalls
{
    /// <summary>Whether a call takes its argument to the contract as it is: an operation, a serializer, a request to an operation's path.</summary>
    public static bool TakesAsIs(IInvocationOperation call, IArgumentOperation argument, ContractContext contracts) =>
        contracts.IsOperation(call.TargetMethod)
        || IsSerializer(call.TargetMethod)
        || (JsonSinks.Find(call, contracts) is { } sink && sink.Value == argument.Value);

    /// <summary>Whether a call only looks at the object that it is made on.</summary>
    public static bool ChangesNothing(IInvocationOperation call, ContractContext contracts) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_Object } or { Name: nameof(ToString) or nameof(Equals) or nameof(GetHashCode) }
        || (call is { TargetMethod.Name: "Validate", Arguments.IsEmpty: true } && contracts.FindType(call.TargetMethod.ContainingType) is not null);

    /// <summary>Whether a call adds to one of .NET's collections.</summary>
    public static bool IsAdd(IInvocationOperation call) => HasNameOfAdd(call.TargetMethod) && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Whether a method is named as those that add to lists and maps.</summary>
    public static bool HasNameOfAdd(IMethodSymbol method) => method.Name is "Add" or "TryAdd" or "Insert" or "Push" or "Enqueue" or "AddFirst" or "AddLast";

    /// <summary>Whether a type is one of .NET's collections, or extends them.</summary>
    public static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Collections", ContainingNamespace.Name: nameof(System) }
            or { ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: nameof(System) } };

    private static bool IsSerializer(IMethodSymbol method) =>
        method is
        {
            Name: "Serialize" or "SerializeAsync" or "SerializeToUtf8Bytes" or "SerializeObject",
            ContainingType: { Name: "JsonSerializer" or "JsonConvert", ContainingNamespace.Name: "Json" },
        }
        or { Name: "Create", ContainingType: { Name: "JsonContent", ContainingNamespace.Name: "Json" } };
}
