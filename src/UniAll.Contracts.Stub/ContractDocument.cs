using System.Globalization;
using Contracts.Schema;
using Contracts.Spec.Yaml;

namespace UniAll.Contracts.Stub;

/// <summary>What the stub needs of the specification: the schema of each request body and the documented answer to it.</summary>
internal sealed class ContractDocument
{
    private const string Json = "application/json";

    private static readonly Lazy<ContractDocument> Loaded = new(Load);

    private readonly JsonNode _root;

    private ContractDocument(JsonNode root)
    {
        _root = root;
        Evaluator = new SchemaEvaluator(Resolve);
    }

    /// <summary>The specification that this assembly carries.</summary>
    public static ContractDocument Embedded => Loaded.Value;

    /// <summary>The text of that specification, in UTF-8.</summary>
    public static Stream OpenText() => typeof(ContractDocument).Assembly.GetManifestResourceStream("openapi.yaml")
        ?? throw new InvalidOperationException("The assembly does not carry openapi.yaml.");

    /// <summary>Judges values by the specification's schemas.</summary>
    public SchemaEvaluator Evaluator { get; }

    /// <summary>Whether the specification has that path at all.</summary>
    public bool HasPath(string path) => _root["paths"]?[path] is not null;

    /// <summary>The operation at that path; <see langword="null"/> where the specification has none.</summary>
    public ContractOperation? Find(string method, string path)
    {
        if (_root["paths"]?[path]?[method.ToLowerInvariant()] is not { } operation)
        {
            return null;
        }

        var body = Dereference(operation["requestBody"]);
        var success = operation["responses"]?.Members.FirstOrDefault(response => response.Name.StartsWith('2'));
        return success is { Value: { } response } && DocumentedExample(Dereference(response)) is { } example
            ? new ContractOperation(
                body?["content"]?[Json]?["schema"] ?? JsonNode.Boolean(true),
                example,
                int.Parse(success.Value.Name, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The documented error of that status, in the flat envelope; <see langword="null"/> where the specification has none.</summary>
    public JsonNode? ErrorExample(int status)
    {
        var code = status.ToString(CultureInfo.InvariantCulture);
        return _root["paths"]?.Members
            .SelectMany(path => path.Value.Members)
            .Select(operation => DocumentedExample(Dereference(operation.Value["responses"]?[code])))
            .FirstOrDefault(example => example is not null);
    }

    private static ContractDocument Load()
    {
        using var reader = new StreamReader(OpenText());
        return new ContractDocument(YamlReader.Read(reader.ReadToEnd()));
    }

    private JsonNode? DocumentedExample(JsonNode? response)
    {
        var content = response?["content"]?[Json];
        var examples = content?["examples"]?.Members;
        return content?["example"] ?? (examples is { Count: > 0 } ? Dereference(examples[0].Value)?["value"] : null);
    }

    private JsonNode? Dereference(JsonNode? node) => node?.GetString("$ref") is { } reference ? Resolve(reference) : node;

    private JsonNode? Resolve(string reference) => reference.StartsWith('#') ? JsonPointer.Resolve(_root, reference[1..]) : null;
}

/// <summary>An operation of the specification.</summary>
/// <param name="RequestSchema">What the request body has to fit.</param>
/// <param name="ResponseExample">The documented answer.</param>
/// <param name="StatusCode">The status of that answer.</param>
internal sealed record ContractOperation(JsonNode RequestSchema, JsonNode ResponseExample, int StatusCode);
