using System.Collections.ObjectModel;
using System.Text;
using Contracts.Schema;

namespace UniAll.Contracts.Stub;

/// <summary>An HTTP response, before it is sent.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The <c>Content-Type</c> header; <see langword="null"/> for none.</param>
/// <param name="Body">The bytes of the body.</param>
/// <param name="TaskId">The task that was created with it; <see langword="null"/> for none.</param>
internal sealed record Reply(int Status, string? ContentType, ReadOnlyMemory<byte> Body, string? TaskId = null)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public static Reply Json(int status, JsonNode body, string? taskId = null) => new(status, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(body.ToString()), taskId);
}
