namespace UniAll.Contracts;

/// <summary>Tells images apart by their first bytes; names of files lie.</summary>
internal static class ImageType
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Bmp = [(byte)'B', (byte)'M'];
    private static readonly byte[] BmpReserved = [0, 0, 0, 0];
    private static readonly byte[] Riff = [(byte)'R', (byte)'I', (byte)'F', (byte)'F'];
    private static readonly byte[] WebP = [(byte)'W', (byte)'E', (byte)'B', (byte)'P'];

    /// <summary>The media type, <c>image/png</c>; <see langword="null"/> for what the model takes no images in.</summary>
    public static string? Detect(byte[] bytes, int length)
    {
        bool Has(byte[] magic, int at = 0) => length >= at + magic.Length && bytes.Skip(at).Take(magic.Length).SequenceEqual(magic);

        return Has(Jpeg) ? "image/jpeg"
            : Has(Png) ? "image/png"
            : Has(Bmp) && Has(BmpReserved, at: 6) ? "image/bmp"
            : Has(Riff) && Has(WebP, at: 8) ? "image/webp"
            : null;
    }
}
