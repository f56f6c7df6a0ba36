using System.Collections.Immutable;
using Contracts.Generator.Fitting;
using Contracts.Generator.Model;
using Contracts.Schema;

namespace Contracts.Generator.Parsing;

/// <summary>Makes the code by which requests are judged.</summary>
internal static class RequestValidationParser
{
    /// <summary>The requests by client, those of contracts alone.</summary>
    public static IEnumerable<ClientRequestsModel> Parse(ImmutableArray<RequestModel> requests, EquatableArray<ContractNamespaceModel> namespaces, NamedSchemaSet schemas)
    {
        // File names differ by more than case, or the compiler refuses them.
        var hintNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return requests
            .GroupBy(request => request.Client)
            .Select(client => (client.Key, Namespace: namespaces.FirstOrDefault(one => one.Name == client.Key.Namespace), Requests: client))
            .Where(client => client.Namespace is not null)
            .Select(client => new ClientRequestsModel(
                CSharpIdentifier.Unique(client.Key.FullName, hintNames) + ".Requests.g.cs",
                client.Key,
                client.Namespace!.WritesPoint,
                client.Requests.Select(request => Parse(request, schemas)).OfType<RequestValidationModel>().ToEquatableArray()))
            .Where(client => client.Requests.Count > 0)
            .ToList();
    }

    /// <summary>The code; <see langword="null"/> where no request can break the contract.</summary>
    private static RequestValidationModel? Parse(RequestModel request, NamedSchemaSet schemas)
    {
        var judged = request.Values.Select(value => (Value: value, Fits: Fits(value, schemas))).Where(one => one.Fits != Fit.True).ToList();
        return judged.Count == 0
            ? null
            : new RequestValidationModel(
                request,
                judged.Select(one => one.Value.Schema is { } schema ? one.Value with { Schema = SchemaAnnotations.Remove(schema) } : one.Value).ToEquatableArray(),
                judged.Aggregate(Fit.True, (all, one) => Fit.And(all, one.Fits)));
    }

    /// <summary>What is null is not sent, and what the contract only advises against is.</summary>
    private static string Fits(RequestValueModel value, NamedSchemaSet schemas)
    {
        var subject = FitSubject.Of(value.Name, value.Type, depth: 0);
        return value.Schema is { } text
            ? NamedSchemas.ParseSchema(text) is { } schema ? new FitCompiler(schemas.Resolve).CompileOmitted(schema, subject).Valid : Fit.True
            : value.Type.Kind is ClrKind.Class or ClrKind.Union ? Fit.Or(value.Name + " is null", $"{Facts.Name}.Fits({value.Name})")
            : Fit.True;
    }
}
