using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Contracts.Spec.Commands.Validation;

/// <summary>Writes findings as one JSON object.</summary>
internal static class JsonReport
{
    /// <summary>For reading by people as well; the output is no part of a web page.</summary>
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyList<PayloadFinding> findings) =>
        Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>Writes JSON text and the end of its last line.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, PayloadFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Span.Line);
        json.WriteNumber("column", finding.Span.Column);
        json.WriteString("severity", finding.Severity);
        json.WriteString("id", finding.Id);
        json.WriteString("keyword", finding.Violation.Keyword);
        json.WriteString("pointer", finding.Violation.InstancePath);
        json.WriteString("message", finding.Violation.Message);
        json.WriteEndObject();
    }
}
