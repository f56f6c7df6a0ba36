using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Contracts.Schema;

namespace UniAll.Contracts.Stub;

/// <summary>Answers requests as the contract describes it.</summary>
internal sealed class Gateway(ContractDocument contract, string? requiredToken)
{
    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (contract.Find(request.Method, request.Path) is not { } operation)
        {
            var isKnownPath = contract.HasPath(request.Path);
            await RefuseAsync(
                context,
                isKnownPath ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status404NotFound,
                isKnownPath ? "method_not_allowed" : "not_found",
                $"The contract has no {request.Method} {request.Path}.").ConfigureAwait(false);
        }
        else if (!IsAuthorized(request))
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "unauthorized", "A bearer token is missing or wrong.").ConfigureAwait(false);
        }
        else if (!request.HasJsonContentType())
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "invalid_request", "The body has to be sent as application/json.").ConfigureAwait(false);
        }
        else
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            await AnswerAsync(context, operation, await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, ContractOperation operation, string text)
    {
        JsonNode body;
        try
        {
            body = JsonReader.Read(text);
        }
        catch (JsonSyntaxException e)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                "invalid_json",
                $"The body is not JSON: {e.Message} (line {e.Span.Line}, column {e.Span.Column}).").ConfigureAwait(false);
            return;
        }

        // What the contract only advises, a gateway accepts.
        var reasons = contract.Evaluator.Evaluate(operation.RequestSchema, body).Where(violation => !violation.IsAdvice).Select(violation => violation.Message).ToList();
        if (reasons.Count > 0)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "invalid_request", string.Join(" ", reasons)).ConfigureAwait(false);
            return;
        }

        await WriteAsync(context, operation.StatusCode, Answer(operation.ResponseExample, body)).ConfigureAwait(false);
    }

    /// <summary>The documented answer, with ids of its own and the model that was asked for.</summary>
    private static JsonNode Answer(JsonNode example, JsonNode request)
    {
        return JsonNode.Object([.. example.Members.Select(member => member with
        {
            Value = member.Name switch
            {
                "id" or "task_id" => JsonNode.String("task_" + RandomNumberGenerator.GetHexString(20, lowercase: true)),
                "model" => request["model"] ?? member.Value,
                _ => member.Value,
            },
        })]);
    }

    private bool IsAuthorized(HttpRequest request) =>
        requiredToken is null
        || (AuthenticationHeaderValue.TryParse(request.Headers.Authorization.ToString(), out var sent)
            && sent.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent.Parameter ?? ""), Encoding.UTF8.GetBytes(requiredToken)));

    /// <summary>Refuses in the flat error envelope.</summary>
    private static Task RefuseAsync(HttpContext context, int status, string code, string message) =>
        WriteAsync(context, status, JsonNode.Object(
        [
            new("code", default, JsonNode.String(code)),
            new("message", default, JsonNode.String(message)),
            new("data", default, JsonNode.Null()),
        ]));

    private static Task WriteAsync(HttpContext context, int status, JsonNode body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToString(), context.RequestAborted);
    }
}
