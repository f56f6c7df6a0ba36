using System.Text;
using Contracts.Schema;
using Contracts.Spec.Yaml;

namespace Contracts.Spec;

/// <summary>Reads contract files: YAML, or JSON where the name ends in <c>.json</c>.</summary>
internal static class SpecReader
{
    /// <summary>The contract; <see langword="null"/> where a finding says why it can't be read.</summary>
    public static JsonNode? Read(string path, Findings findings)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(WithoutMark(File.ReadAllBytes(path)));
            return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonReader.Read(text) : YamlReader.Read(text);
        }
        catch (JsonSyntaxException error)
        {
            findings.Add(FindingId.Syntax, error.Span, error.Message);
        }
        catch (DecoderFallbackException error)
        {
            findings.Add(FindingId.Unreadable, FirstPosition, $"The file is not UTF-8: the byte at {error.Index} does not belong");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            findings.Add(FindingId.Unreadable, FirstPosition, error.Message);
        }

        return null;
    }

    private static SourceSpan FirstPosition => new(0, 0, 1, 1);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
