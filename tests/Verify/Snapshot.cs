using System.Text;

namespace VerifyTests;

/// <summary>One verified file and the received file beside it. Both are UTF-8 with a byte order mark, as Verify writes them.</summary>
internal sealed class Snapshot(string directory, string name, string extension)
{
    private readonly string _verified = Path.Combine(directory, $"{name}.verified.{extension}");
    private readonly string _received = Path.Combine(directory, $"{name}.received.{extension}");

    public async Task CompareAsync(string target)
    {
        if (!Directory.Exists(directory))
        {
            throw new VerifyException($"'{directory}', the folder of the test's source, is not there: build and run the tests in the same place.");
        }

        var received = WithLineFeeds(target);
        var verified = File.Exists(_verified) ? WithLineFeeds(await File.ReadAllTextAsync(_verified)) : null;
        if (received == verified)
        {
            File.Delete(_received);
            return;
        }

        await File.WriteAllTextAsync(_received, received, Encoding.UTF8);
        throw new VerifyException(Message(verified, received));
    }

    private string Message(string? verified, string received) => $"""
        {(verified is null ? "There is no snapshot yet; this was received:" : "The snapshot differs from what was received:")}

        {SnapshotDiff.Render(verified ?? "", received)}
        Received: {_received}
        Verified: {_verified}
        To accept it, move the received file over the verified one:
          mv "{_received}" "{_verified}"
        """;

    // Not ReplaceLineEndings: it would take form feeds and Unicode's separators, which are content, for line breaks too.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
