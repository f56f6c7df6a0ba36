using System.Text;

namespace UniAll.Contracts.Hosting;

/// <summary>As what a server may repeat a key: as it is, as it stands in an address, and in the base64 of a text that it stands in.</summary>
internal static class KeyForms
{
    /// <summary>As few characters of base64 are found in anything.</summary>
    private const int MinBase64Length = 8;

    public static IReadOnlyList<string> Of(string key) => [key, Uri.EscapeDataString(key), .. Base64(key).Where(text => text.Length >= MinBase64Length)];

    /// <summary>
    /// Three bytes are four characters, so there are three ways, by how many bytes stand before. The characters that are shared with those before and
    /// behind are left out.
    /// </summary>
    private static IEnumerable<string> Base64(string key)
    {
        for (var before = 0; before < 3; before++)
        {
            var bytes = Encoding.UTF8.GetBytes(new string(' ', before) + key);
            var start = ((8 * before) + 5) / 6;
            var text = Convert.ToBase64String(bytes).Substring(start, (8 * bytes.Length / 6) - start);
            yield return text;
            yield return text.Replace('+', '-').Replace('/', '_');
        }
    }
}
