using System.Text;
using Contracts.Schema;

namespace Contracts.Spec.Commands.Validation;

/// <summary>Reads payloads from files and from standard input.</summary>
internal static class PayloadReader
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonSyntaxException">The payload is not JSON.</exception>
    /// <exception cref="IOException">The payload can't be read.</exception>
    public static JsonNode Read(string path, Func<Stream> input)
    {
        using var stream = path == StandardInput ? input() : File.OpenRead(path);
        using var reader = new StreamReader(stream, StrictUtf8);
        try
        {
            return JsonReader.Read(reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            throw new JsonSyntaxException("JSON text is UTF-8, and this is not", new SourceSpan(0, 0, 1, 1));
        }
    }
}
