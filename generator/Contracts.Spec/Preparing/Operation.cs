using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>An operation of the contract.</summary>
/// <param name="Method">The HTTP method as the contract writes it: <c>post</c>.</param>
/// <param name="Path">The path template: <c>/v1/tasks/{id}</c>.</param>
/// <param name="MethodSpan">Where <paramref name="Method"/> stands.</param>
/// <param name="PathItem">The path item that holds it.</param>
/// <param name="Value">The operation object.</param>
internal sealed record Operation(string Method, string Path, SourceSpan MethodSpan, Located PathItem, Located Value)
{
    /// <summary>The HTTP methods for which a path item can hold an operation.</summary>
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>All operations in the contract's order.</summary>
    public static IEnumerable<Operation> All(SpecDocument document)
    {
        foreach (var (path, entry) in document.Root["paths"]?.Members() ?? [])
        {
            var item = document.Follow(entry);
            foreach (var (method, value) in item.Members())
            {
                if (Methods.Contains(method.Name))
                {
                    yield return new Operation(method.Name, path.Name, method.NameSpan, item, value);
                }
            }
        }
    }

    /// <summary>The methods that OpenAPI 3.2 added, each at its name.</summary>
    public static IEnumerable<JsonMember> OfOtherMethods(SpecDocument document) =>
        (document.Root["paths"]?.Members() ?? [])
            .Select(entry => document.Follow(entry.Value))
            .SelectMany(item => item.Node.Members.Where(member => member.Name == "query").Concat(item.Node["additionalOperations"]?.Members ?? []));

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
}
