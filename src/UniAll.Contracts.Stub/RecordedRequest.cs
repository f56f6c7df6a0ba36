using System.Net.Http.Headers;
using Contracts.Schema;

namespace UniAll.Contracts.Stub;

/// <summary>A request that a <see cref="UniAllStub"/> has received whole.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(string method, string path, IReadOnlyDictionary<string, string> headers, string body)
    {
        Method = method;
        Path = path;
        Headers = headers;
        Body = body;
    }

    /// <summary>When the last byte of it had come.</summary>
    public DateTimeOffset ReceivedAt { get; } = DateTimeOffset.UtcNow;

    /// <summary>The HTTP method, <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The path with the query, <c>/v1/video/generations</c>.</summary>
    public string Path { get; }

    /// <summary>The headers by name, in whatever case; several values of one are joined with a comma.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body, read as UTF-8.</summary>
    public string Body { get; }

    /// <summary>What the <c>Authorization</c> header holds behind <c>Bearer</c>; <see langword="null"/> where there is no such header.</summary>
    public string? BearerToken =>
        Headers.TryGetValue("Authorization", out var text)
        && AuthenticationHeaderValue.TryParse(text, out var value)
        && value.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? value.Parameter
            : null;

    /// <summary>The status that the stub chose for its answer; <see langword="null"/> until it has, and where it sends none (<see cref="StubAnswer.Reset"/>).</summary>
    public int? AnswerStatus { get; internal set; }

    /// <summary>
    /// The <c>id</c> of the task that this request created, whether its answer reached the client or not; <see langword="null"/> where it created
    /// none. Only <see cref="StubAnswer.Contract"/> creates tasks.
    /// </summary>
    public string? TaskId { get; internal set; }

    /// <summary>Asserts that the body is this JSON, whatever the order of its members and its white space.</summary>
    /// <param name="expected">The whole body.</param>
    /// <exception cref="ArgumentException"><paramref name="expected"/> is no JSON.</exception>
    /// <exception cref="StubAssertionException">It is another; the message names the first place where they differ.</exception>
    public void AssertJsonBody(string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        JsonNode wanted;
        try
        {
            wanted = JsonReader.Read(expected);
        }
        catch (JsonSyntaxException e)
        {
            throw new ArgumentException($"The expected body is not JSON: {e.Message}", nameof(expected));
        }

        JsonNode actual;
        try
        {
            actual = JsonReader.Read(Body);
        }
        catch (JsonSyntaxException e)
        {
            throw new StubAssertionException($"The body is not JSON: {e.Message}\n{Body}");
        }

        if (JsonDifference.Find(wanted, actual) is { } difference)
        {
            throw new StubAssertionException($"The body is not the expected JSON: {difference}\n{Body}");
        }
    }

    /// <summary>The request in one line, without its headers: they hold the token.</summary>
    public override string ToString()
    {
        const int Longest = 200;
        var answer = AnswerStatus is { } status ? $" → {status}" : "";
        var task = TaskId is { } id ? $" {id}" : "";
        return $"{Method} {Path}{answer}{task} {(Body.Length > Longest ? Body[..Longest] + "…" : Body)}".TrimEnd();
    }
}
