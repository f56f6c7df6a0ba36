using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace UniAll.Contracts.Sample.Batch;

/// <summary>One task that a batch file asks for.</summary>
/// <param name="Line">Where it starts in the file, from 1.</param>
/// <param name="Request">What to render.</param>
internal sealed record BatchItem(int Line, CreateVideoTaskRequest Request)
{
    /// <summary>The prompt, short and without what would move a terminal's cursor.</summary>
    public string Label => Text.OneLine(Request.Prompt, 60);

    /// <summary>
    /// A name for each item by what is sent and where to, so that lines can be moved and added between two runs. Of equal items the second is another
    /// than the first: whoever writes a line twice wants two videos.
    /// </summary>
    public static IReadOnlyList<(BatchItem Item, string Key)> WithKeys(IEnumerable<BatchItem> items, string service)
    {
        var settings = VideoTasksClient.CreateJsonSerializerSettings();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. items.Select(item =>
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(service + "\n" + JsonConvert.SerializeObject(item.Request, settings))));
            return (item, $"{hash}-{counts[hash] = counts.GetValueOrDefault(hash) + 1}");
        })];
    }
}
