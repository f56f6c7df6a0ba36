using System.Security.Cryptography;
using System.Text;
using Contracts.Schema;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace UniAll.Contracts.Stub;

/// <summary>Answers requests as the contract describes it.</summary>
internal sealed class Gateway(ContractDocument contract, string? requiredToken)
{
    /// <summary>The documented answer, or a refusal with the reason.</summary>
    public Reply Answer(RecordedRequest request)
    {
        var path = request.Path.Split('?')[0];
        if (contract.Find(request.Method, path) is not { } operation)
        {
            var isKnownPath = contract.HasPath(path);
            return Refuse(
                isKnownPath ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status404NotFound,
                isKnownPath ? "method_not_allowed" : "not_found",
                $"The contract has no {request.Method} {path}.");
        }

        if (!IsAuthorized(request))
        {
            return Refuse(StatusCodes.Status401Unauthorized, "unauthorized", "A bearer token is missing or wrong.");
        }

        if (!IsJson(request))
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_request", "The body has to be sent as application/json.");
        }

        try
        {
            return Answer(operation, JsonReader.Read(request.Body));
        }
        catch (JsonSyntaxException e)
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_json", $"The body is not JSON: {e.Message} (line {e.Span.Line}, column {e.Span.Column}).");
        }
    }

    /// <summary>An error in the flat envelope, with what the contract documents for the status where nothing else is said.</summary>
    public Reply Error(int status, string? code, string? message)
    {
        var documented = contract.ErrorExample(status);
        return Refuse(
            status,
            code ?? documented?.GetString("code") ?? "error",
            message ?? documented?.GetString("message") ?? ReasonPhrases.GetReasonPhrase(status));
    }

    private Reply Answer(ContractOperation operation, JsonNode body)
    {
        // What the contract only advises, a gateway accepts.
        var reasons = contract.Evaluator.Evaluate(operation.RequestSchema, body).Where(violation => !violation.IsAdvice).Select(violation => violation.Message).ToList();
        if (reasons.Count > 0)
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_request", string.Join(" ", reasons));
        }

        // The documented answer, with ids of its own and the model that was asked for.
        var task = JsonNode.Object([.. operation.ResponseExample.Members.Select(member => member with
        {
            Value = member.Name switch
            {
                "id" or "task_id" => JsonNode.String("task_" + RandomNumberGenerator.GetHexString(20, lowercase: true)),
                "model" => body["model"] ?? member.Value,
                _ => member.Value,
            },
        })]);
        return Reply.Json(operation.StatusCode, task, task.GetString("id"));
    }

    private bool IsAuthorized(RecordedRequest request) =>
        requiredToken is null || CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.BearerToken ?? ""), Encoding.UTF8.GetBytes(requiredToken));

    private static bool IsJson(RecordedRequest request) =>
        request.Headers.TryGetValue("Content-Type", out var contentType)
        && MediaTypeHeaderValue.TryParse(contentType, out var mediaType)
        && (mediaType.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || mediaType.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses in the flat error envelope.</summary>
    private static Reply Refuse(int status, string code, string message) =>
        Reply.Json(status, JsonNode.Object(
        [
            new("code", default, JsonNode.String(code)),
            new("message", default, JsonNode.String(message)),
            new("data", default, JsonNode.Null()),
        ]));
}
