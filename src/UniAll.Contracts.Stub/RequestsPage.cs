using System.Globalization;
using System.Net;
using System.Text;

namespace UniAll.Contracts.Stub;

/// <summary>The recorded requests as a page that refreshes itself.</summary>
internal static class RequestsPage
{
    private const int MaxRequests = 100;
    private const int MaxBodyLength = 2000;

    /// <summary>The latest requests, the newest first. Headers are not shown: they hold the token.</summary>
    public static string Render(IReadOnlyList<RecordedRequest> requests)
    {
        var rows = new StringBuilder();
        foreach (var request in requests.Reverse().Take(MaxRequests))
        {
            rows.Append("<tr>");
            rows.Append(Cell(request.ReceivedAt.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)));
            rows.Append(Cell($"{request.Method} {request.Path}"));
            rows.Append(Cell(request.AnswerStatus?.ToString(CultureInfo.InvariantCulture) ?? "none"));
            rows.Append(Cell(request.TaskId ?? ""));
            rows.Append(Cell(request.Body.Length > MaxBodyLength ? request.Body[..MaxBodyLength] + "…" : request.Body));
            rows.Append("</tr>\n");
        }

        return $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8"><meta http-equiv="refresh" content="2">
            <title>Requests</title><link rel="icon" href="data:,">
            <style>body { font: 15px system-ui, sans-serif; margin: 2em } td, th { text-align: left; vertical-align: top; padding: .3em 1em .3em 0; white-space: nowrap } td:last-child { white-space: pre-wrap; overflow-wrap: anywhere }</style>
            </head>
            <body>
            <h1>Requests</h1>
            <p>The newest first, times in UTC. <a href="/">The contract</a></p>
            <table>
            <tr><th>Time</th><th>Request</th><th>Answer</th><th>Task</th><th>Body</th></tr>
            {{rows}}</table>
            </body>
            </html>
            """;
    }

    private static string Cell(string text) => $"<td>{WebUtility.HtmlEncode(text)}</td>";
}
