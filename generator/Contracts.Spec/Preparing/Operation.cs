using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>An operation of the contract.</summary>
/// <param name="Method">The HTTP method as it is sent: <c>POST</c>.</param>
/// <param name="Path">The path template: <c>/v1/tasks/{id}</c>.</param>
/// <param name="MethodSpan">Where the method stands in the contract.</param>
/// <param name="PathItem">The path item that holds it.</param>
/// <param name="Value">The operation object.</param>
internal sealed record Operation(string Method, string Path, SourceSpan MethodSpan, Located PathItem, Located Value)
{
    /// <summary>The members of a path item that hold an operation.</summary>
    private static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The operationId; <see langword="null"/> where there is none.</summary>
    public string? Id => Value.Node.GetString("operationId") is { Length: > 0 } id ? id : null;

    /// <summary>What to call it in messages and documentation.</summary>
    public string Title => Method + " " + Path;

    /// <summary>Whether a path item has a field of its own for a method, so that it can't be an additional one.</summary>
    public static bool HasField(string method) => Methods.Contains(method.ToLowerInvariant());

    /// <summary>All operations in the contract's order.</summary>
    public static IEnumerable<Operation> All(SpecDocument document)
    {
        foreach (var (path, entry) in document.Root["paths"]?.Members() ?? [])
        {
            var item = document.Follow(entry);
            foreach (var (member, value) in item.Members())
            {
                if (Methods.Contains(member.Name))
                {
                    yield return new Operation(member.Name.ToUpperInvariant(), path.Name, member.NameSpan, item, value);
                }
            }

            foreach (var (member, value) in item["additionalOperations"]?.Entries() ?? [])
            {
                if (!HasField(member.Name))
                {
                    yield return new Operation(member.Name, path.Name, member.NameSpan, item, value);
                }
            }
        }
    }

    /// <summary>The parameters of the operation and, where it does not replace them, of its path item; references followed.</summary>
    public IReadOnlyList<Located> Parameters(SpecDocument document)
    {
        var parameters = new List<Located>();
        foreach (var entry in (Value["parameters"]?.Items() ?? []).Concat(PathItem["parameters"]?.Items() ?? []))
        {
            var parameter = document.Follow(entry);
            if (!parameters.Exists(known => known.Node.GetString("name") == parameter.Node.GetString("name") && known.Node.GetString("in") == parameter.Node.GetString("in")))
            {
                parameters.Add(parameter);
            }
        }

        return parameters;
    }

    /// <summary>The successes: the responses with a 2xx status; where there is none, the default one.</summary>
    public IReadOnlyList<(string Status, Located Response)> Successes(SpecDocument document)
    {
        var all = Value["responses"];
        var successes = (all?.Members() ?? [])
            .Where(entry => entry.Member.Name.StartsWith('2'))
            .Select(entry => (entry.Member.Name.ToUpperInvariant(), document.Follow(entry.Value)))
            .ToList();
        return successes.Count == 0 && all?["default"] is { } fallback ? [("default", document.Follow(fallback))] : successes;
    }

    /// <summary>All responses but the successes.</summary>
    public IEnumerable<(string Status, Located Response)> Failures(SpecDocument document)
    {
        var successes = Successes(document).Select(success => success.Response).ToList();
        return (Value["responses"]?.Members() ?? [])
            .Select(entry => (entry.Member.Name, Response: document.Follow(entry.Value)))
            .Where(entry => !successes.Contains(entry.Response));
    }
}
