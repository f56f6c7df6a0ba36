using System.Runtime.CompilerServices;
using Contracts.Analyzers.Metadata;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.JsonText;

/// <summary>What the operations of contracts take as their bodies.</summary>
internal sealed class OperationBodies
{
    /// <summary>The parameter that the kit's clients take the body by.</summary>
    private const string BodyParameter = "request";

    private static readonly ConditionalWeakTable<ContractContext, OperationBodies> Known = new();

    private readonly List<Operation> _operations = [];

    private OperationBodies(ContractContext contracts)
    {
        foreach (var method in contracts.Assemblies.Keys.SelectMany(ContractAssembly.Types).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>())
        {
            if (method.Parameters.FirstOrDefault(parameter => parameter.Name == BodyParameter) is { } parameter
                && MetadataReader.Operation(method) is var (verb, path)
                && JsonTypes.Find(parameter.Type, contracts) is { } body)
            {
                _operations.Add(new Operation(verb, Segments(path), body));
            }
        }
    }

    /// <summary>The bodies of all contracts, which are found once.</summary>
    public static OperationBodies Of(ContractContext contracts) => Known.GetValue(contracts, static one => new OperationBodies(one));

    /// <summary>The schema of the body that is sent to an address; <see langword="null"/> where no operation, or more than one, is meant.</summary>
    /// <param name="verb">The HTTP method in capitals.</param>
    /// <param name="address">A path or URL, with <c>\0</c> for what only the running program knows.</param>
    public ContractMember? Find(string verb, string address)
    {
        var segments = Segments(address);
        var best = _operations
            .Where(operation => operation.Verb == verb && Matches(operation.Path, segments))
            .GroupBy(operation => (operation.Path.Length, Literals: operation.Path.Count(segment => !IsTemplate(segment))))
            .OrderByDescending(group => group.Key.Length)
            .ThenByDescending(group => group.Key.Literals)
            .FirstOrDefault();

        // The interface and the class of a client have the same operations.
        return best?.GroupBy(operation => operation.Body.Schema.ToString()).Take(2).ToList() is [var only] ? only.First().Body : null;
    }

    /// <summary>The path's parts; of a URL those behind the host, and of <c>{address}/path</c> those behind the hole.</summary>
    private static string[] Segments(string address)
    {
        var path = address.Split('?', '#')[0];
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        var segments = (scheme < 0 ? path : path.Substring(scheme + 3)).Split('/');
        var isRooted = scheme >= 0 || segments[0] is "" or "\0";
        return isRooted ? [.. segments.Skip(1)] : segments;
    }

    /// <summary>Whether an address ends in a path. What stands before it is the server's; then one segment alone says too little.</summary>
    private static bool Matches(string[] path, string[] segments)
    {
        var before = segments.Length - path.Length;
        return before >= 0
            && (before == 0 || path.Length > 1)
            && path.Zip(segments.Skip(before), (expected, actual) => IsTemplate(expected) ? actual.Length > 0 : expected == actual).All(fits => fits)
            && path.Any(segment => !IsTemplate(segment));
    }

    private static bool IsTemplate(string segment) => segment.Contains('{');

    private sealed record Operation(string Verb, string[] Path, ContractMember Body);
}
