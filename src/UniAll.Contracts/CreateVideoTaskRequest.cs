namespace UniAll.Contracts;

/// <content>Reads reference images: an OpenAPI document can't say how a file becomes a string, nor which bytes are an image.</content>
public partial class CreateVideoTaskRequest
{
    /// <summary>As many bytes an image may have here: 10 MiB. No page of UniAll names a limit; another gateway to the same model names 10 MB.</summary>
    public const int MaxImageLength = 10 * 1024 * 1024;

    /// <summary>Reads an image file, for <see cref="Image"/>.</summary>
    /// <param name="path">A JPEG, PNG, BMP or WebP file, whatever its name ends with.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The image as a data URI, <c>data:image/png;base64,…</c>.</returns>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">The file is none of these images, or longer than <see cref="MaxImageLength"/>.</exception>
    /// <example>
    /// <code>
    /// var request = new CreateVideoTaskRequest
    /// {
    ///     Model = "wan2.6-video-720p",
    ///     Prompt = "The sun rises.",
    ///     Duration = 5,
    ///     Image = await CreateVideoTaskRequest.ReadImageAsync("mountains.jpg"),
    /// };
    /// </code>
    /// </example>
    public static async Task<string> ReadImageAsync(string path, CancellationToken cancellationToken = default)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);
        return await ReadImageAsync(file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads an image to the end of a stream, for <see cref="Image"/>.</summary>
    /// <param name="image">A JPEG, PNG, BMP or WebP image; it is not disposed.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The image as a data URI, <c>data:image/png;base64,…</c>.</returns>
    /// <exception cref="InvalidDataException">It is none of these images, or longer than <see cref="MaxImageLength"/>.</exception>
    public static async Task<string> ReadImageAsync(Stream image, CancellationToken cancellationToken = default)
    {
        _ = image ?? throw new ArgumentNullException(nameof(image));
        var bytes = new byte[CapacityFor(image)];
        var length = 0;
        int count;
        while ((count = await image.ReadAsync(bytes, length, bytes.Length - length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            length += count;
            if (length > MaxImageLength)
            {
                throw new InvalidDataException($"The image is longer than {MaxImageLength} bytes.");
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * length);
            }
        }

        var type = ImageType.Detect(bytes, length) ?? throw new InvalidDataException("By its first bytes this is no JPEG, PNG, BMP or WebP image.");
        return ToDataUri("data:" + type + ";base64,", bytes, length);
    }

    /// <summary>Room for all of the stream and one byte more, to see its end; a first guess where it does not tell its length.</summary>
    private static int CapacityFor(Stream image) => image.CanSeek ? (int)Math.Min(Math.Max(image.Length - image.Position, 0), MaxImageLength) + 1 : 81920;

    /// <summary>Writes the text once, to where it stays.</summary>
    private static string ToDataUri(string start, byte[] bytes, int length)
    {
#if NET
        return string.Create(start.Length + ((length + 2) / 3 * 4), (start, bytes, length), static (text, image) =>
        {
            image.start.CopyTo(text);
            Convert.TryToBase64Chars(image.bytes.AsSpan(0, image.length), text[image.start.Length..], out _);
        });
#else
        return start + Convert.ToBase64String(bytes, 0, length);
#endif
    }
}
