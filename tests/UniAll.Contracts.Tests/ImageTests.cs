using System.IO.Compression;

namespace UniAll.Contracts.Tests;

public sealed class ImageTests
{
    [Theory]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("89504E470D0A1A0A0000", "image/png")]
    [InlineData("424D460000000000000036", "image/bmp")]
    [InlineData("524946460A000000574542505650", "image/webp")]
    public async Task An_image_becomes_a_data_URI_of_the_type_that_its_bytes_say(string hex, string type)
    {
        var bytes = Convert.FromHexString(hex);
        using var stream = new MemoryStream(bytes);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes);

        var expected = $"data:{type};base64,{Convert.ToBase64String(bytes)}";
        Assert.Equal(expected, await CreateVideoTaskRequest.ReadImageAsync(stream));
        Assert.Equal(expected, await CreateVideoTaskRequest.ReadImageAsync(path));
        File.Delete(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("FFD8")]
    [InlineData("474946383961")]
    [InlineData("524946460A00000057415645")]
    [InlineData("424D206973206E6F20696D616765")]
    [InlineData("3C73766720786D6C6E733D22")]
    public async Task What_is_no_image_of_the_model_is_refused(string hex)
    {
        using var stream = new MemoryStream(Convert.FromHexString(hex));

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => CreateVideoTaskRequest.ReadImageAsync(stream));

        Assert.Contains("JPEG, PNG, BMP or WebP", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_has_at_most_10_MiB()
    {
        var bytes = new byte[CreateVideoTaskRequest.MaxImageLength + 1];
        new byte[] { 0xFF, 0xD8, 0xFF }.CopyTo(bytes, 0);
        using var longest = new MemoryStream(bytes, 0, bytes.Length - 1);
        using var tooLong = new MemoryStream(bytes);

        Assert.StartsWith("data:image/jpeg;base64,", await CreateVideoTaskRequest.ReadImageAsync(longest), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidDataException>(() => CreateVideoTaskRequest.ReadImageAsync(tooLong));
    }

    [Fact]
    public async Task An_image_costs_its_bytes_and_its_text_and_no_copy_of_either()
    {
        var bytes = new byte[3_000_000];
        new byte[] { 0xFF, 0xD8, 0xFF }.CopyTo(bytes, 0);
        using var stream = new MemoryStream(bytes);

        // What is here at once costs this thread alone.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = CreateVideoTaskRequest.ReadImageAsync(stream);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(text.IsCompletedSuccessfully);
        Assert.InRange(cost, 0, bytes.Length + (2 * (await text).Length) + 10_000);
    }

    [Fact]
    public void A_request_with_an_image_of_10_MB_costs_no_more_than_its_bytes_and_a_fifth_and_tells_its_length()
    {
        const int Length = 10_000_000;
        var request = Requests.Least;
        request.Image = "data:image/jpeg;base64," + new string('a', Length);
        long? contentLength = null;
        using var gateway = new Gateway(async (message, cancellationToken) =>
        {
            contentLength = message.Content!.Headers.ContentLength;
            await message.Content.CopyToAsync(Stream.Null, cancellationToken);
            return new(System.Net.HttpStatusCode.OK) { Content = new StringContent(Gateway.Created) };
        }) { KeepsBody = false };
        var client = gateway.Client();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var call = client.CreateVideoTaskAsync(request);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        // All of it ran on this thread.
        Assert.True(call.IsCompletedSuccessfully);
        Assert.InRange(cost, 0, (long)(1.2 * Length));
        Assert.InRange(contentLength ?? 0, Length, Length + 200);
    }

    [Fact]
    public async Task An_image_is_read_from_where_a_stream_stands_and_from_one_that_tells_no_length()
    {
        var bytes = Convert.FromHexString("FFFFFFD8FFE000104A464946");
        using var standing = new MemoryStream(bytes) { Position = 2 };
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(bytes.AsMemory(2));
            await gzip.WriteAsync(new byte[300_000]);
        }

        compressed.Position = 0;
        await using var decompressed = new GZipStream(compressed, CompressionMode.Decompress);

        Assert.Equal("data:image/jpeg;base64,/9j/4AAQSkZJRg==", await CreateVideoTaskRequest.ReadImageAsync(standing));
        Assert.Equal("data:image/jpeg;base64," + Convert.ToBase64String([.. bytes[2..], .. new byte[300_000]]), await CreateVideoTaskRequest.ReadImageAsync(decompressed));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var exception = await Assert.ThrowsAsync<FileNotFoundException>(() => CreateVideoTaskRequest.ReadImageAsync("no-such-image.png"));

        Assert.Contains("no-such-image.png", exception.Message, StringComparison.Ordinal);
    }
}
