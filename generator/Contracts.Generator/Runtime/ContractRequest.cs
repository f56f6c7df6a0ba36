namespace Contracts.Schema;

/// <summary>Collects what the contract does not allow of a request. Advice refuses nothing, and what is null is not sent.</summary>
/// <param name="writesPoint">How the contract's serializer writes numbers.</param>
internal sealed class ContractRequest(bool writesPoint)
{
    private readonly List<SchemaViolation> _refusals = [];

    /// <summary>What is not allowed. Of a parameter the path is a runtime expression of OpenAPI, <c>$request.query.sizes#/0</c>.</summary>
    public IReadOnlyList<SchemaViolation> Refusals => _refusals;

    /// <summary>A body of which the contract says no more than of its class.</summary>
    public ContractRequest WithBody(IContractObject? body) => Add(body is null ? [] : ContractValidation.Validate(body, writesPoint), "");

    /// <summary>A body with a schema of its own.</summary>
    public ContractRequest WithBody<T>(T body, string name, string schema, Func<ContractWriter, T, JsonNode> write) =>
        Add(body is null ? [] : ContractValidation.Judge(body, name, schema, new ContractWriter(writesPoint), write), "");

    /// <summary>A parameter. As text a number has no point that it does not need. What headers and cookies hold may be a credential, and no message shows it.</summary>
    public ContractRequest WithParameter<T>(string place, string name, T value, string schema, Func<ContractWriter, T, JsonNode> write) =>
        Add(
            value is null ? [] : ContractValidation.Judge(value, name, schema, new ContractWriter(writesPoint: false), write, isSecret: place is "header" or "cookie"),
            $"$request.{place}.{name}");

    private ContractRequest Add(IReadOnlyList<SchemaViolation> violations, string parameter)
    {
        var separator = parameter.Length > 0 ? "#" : "";
        _refusals.AddRange(violations.Where(violation => !violation.IsAdvice).Select(violation =>
            violation with { InstancePath = violation.InstancePath.Length == 0 ? parameter : parameter + separator + violation.InstancePath }));
        return this;
    }
}
