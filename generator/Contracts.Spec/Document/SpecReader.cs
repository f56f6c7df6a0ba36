using System.Text;
using Contracts.Schema;
using Contracts.Spec.Yaml;

namespace Contracts.Spec;

/// <summary>Reads contract files: YAML, or JSON where the name ends in <c>.json</c>.</summary>
internal static class SpecReader
{
    /// <summary>More is refused unread: no contract has as much, and memory is finite.</summary>
    public const int MaxMegabytes = 32;

    /// <param name="path">The file.</param>
    /// <param name="offset">What the offsets of all positions are counted from.</param>
    /// <param name="findings">Gets what is wrong with the text.</param>
    /// <param name="length">How many characters the file has.</param>
    /// <returns>What the file holds; <see langword="null"/> where a finding says why it can't be read.</returns>
    public static JsonNode? Read(string path, int offset, Findings findings, out int length)
    {
        length = 0;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaxMegabytes * 1024L * 1024L })
            {
                findings.Add(FindingId.Unreadable, Start(offset), $"The file has more than {MaxMegabytes} MB, which no contract needs");
                return null;
            }

            if (Directory.Exists(path))
            {
                findings.Add(FindingId.Unreadable, Start(offset), "This is a folder, and not a file");
                return null;
            }

            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(WithoutMark(File.ReadAllBytes(path)));
            length = text.Length;
            if (text.Contains('\0'))
            {
                findings.Add(FindingId.Unreadable, Start(offset), "The file is not text in UTF-8: it has NUL characters, as UTF-16 and binary files have");
                return null;
            }

            return SpanOffset.Add(offset, path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonReader.Read(text) : YamlReader.Read(text));
        }
        catch (JsonSyntaxException error)
        {
            findings.Add(FindingId.Syntax, SpanOffset.Add(offset, error.Span), error.Message);
        }
        catch (DecoderFallbackException error)
        {
            findings.Add(FindingId.Unreadable, Start(offset), $"The file is not UTF-8: the byte at {error.Index} does not belong; save it as UTF-8");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            findings.Add(FindingId.Unreadable, Start(offset), error.Message);
        }

        return null;
    }

    private static SourceSpan Start(int offset) => new(offset, 0, 1, 1);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
