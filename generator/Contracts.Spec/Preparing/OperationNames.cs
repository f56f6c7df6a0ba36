using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Names the methods of the client: by operationId, else by method and path.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<(string Method, string Path), string> _names = [];

    /// <param name="operations">All operations of the contract.</param>
    /// <param name="findings">Gets names that are not unique.</param>
    public OperationNames(IReadOnlyList<Operation> operations, Findings findings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // Names that are given come first, so that one that is made never takes theirs.
        foreach (var operation in operations.OrderBy(operation => operation.Id is null))
        {
            var name = CSharpName(operation);
            if (taken.Add(name))
            {
                _names.Add((operation.Method, operation.Path), name);
            }
            else
            {
                findings.Add(
                    FindingId.Naming,
                    operation.Value["operationId"]?.Span ?? operation.MethodSpan,
                    operation.Id is null
                        ? $"{operation.Title} has no operationId, and its method and path give the C# name '{name}', which another operation has too"
                        : $"Another operation has an operationId that gives the C# name '{name}' too");
            }
        }
    }

    /// <summary>The name of an operation; <see langword="null"/> where it has none of its own.</summary>
    public string? Of(Operation operation) => _names.GetValueOrDefault((operation.Method, operation.Path));

    /// <summary>The name that an operation gets where no other has it: <c>GET /orders/{id}</c> without an id is <c>GetOrdersById</c>.</summary>
    public static string CSharpName(Operation operation)
    {
        if (operation.Id is not { } id)
        {
            var words = operation.Path.Split('/').Select(segment => segment.StartsWith('{') ? "by " + segment : segment);
            return CSharpIdentifier.Pascal(operation.Method.ToLowerInvariant() + " " + string.Join(' ', words), "Call");
        }

        var name = CSharpIdentifier.Pascal(id, "Call");
        return name.EndsWith("Async", StringComparison.Ordinal) && name.Length > "Async".Length ? name[..^"Async".Length] : name;
    }
}
