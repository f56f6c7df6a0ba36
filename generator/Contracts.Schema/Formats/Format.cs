namespace Contracts.Schema;

/// <summary>A value of <c>format</c>.</summary>
/// <param name="Description">What a value of it is, with its article.</param>
/// <param name="Example">One value of it, as JSON text.</param>
/// <param name="Allows">Whether a value may stand where the format is asked for; values of a type that it does not speak of may.</param>
internal sealed record Format(string Description, string Example, Func<JsonNode, bool> Allows)
{
    private static readonly JsonNumber MinInt64 = JsonNumber.Parse("-9223372036854775808");
    private static readonly JsonNumber MaxInt64 = JsonNumber.Parse("9223372036854775807");

    private static readonly Dictionary<string, Format> All = new(StringComparer.Ordinal)
    {
        ["date-time"] = Text("a date and time of RFC 3339", "2024-01-31T12:00:00Z", TimeFormats.IsDateTime),
        ["date"] = Text("a date of RFC 3339", "2024-01-31", TimeFormats.IsDate),
        ["time"] = Text("a time of RFC 3339", "12:00:00Z", TimeFormats.IsTime),
        ["duration"] = Text("a duration of ISO 8601", "P1DT12H", TimeFormats.IsDuration),
        ["email"] = Text("an e-mail address", "name@example.com", HostFormats.IsEmail),
        ["idn-email"] = Text("an e-mail address", "name@example.com", HostFormats.IsInternationalEmail),
        ["hostname"] = Text("a host name", "api.example.com", HostFormats.IsHostName),
        ["idn-hostname"] = Text("a host name", "api.example.com", HostFormats.IsInternationalHostName),
        ["ipv4"] = Text("an IPv4 address", "192.0.2.1", HostFormats.IsIPv4),
        ["ipv6"] = Text("an IPv6 address", "2001:db8::1", HostFormats.IsIPv6),
        ["uri"] = Text("an absolute URI", "https://example.com/a", UriFormats.IsUri),
        ["uri-reference"] = Text("a URI reference", "/a?b=c", UriFormats.IsUriReference),
        ["iri"] = Text("an absolute IRI", "https://example.com/a", UriFormats.IsIri),
        ["iri-reference"] = Text("an IRI reference", "/a?b=c", UriFormats.IsIriReference),
        ["uuid"] = Text("a UUID", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", TextFormats.IsUuid),
        ["regex"] = Text("a regular expression of ECMA-262", "^[a-z]+$", TextFormats.IsRegex),
        ["json-pointer"] = Text("a JSON pointer", "/items/0", TextFormats.IsJsonPointer),
        ["relative-json-pointer"] = Text("a relative JSON pointer", "1/items/0", TextFormats.IsRelativeJsonPointer),
        ["byte"] = Text("Base64", "SGVsbG8=", TextFormats.IsBase64),
        ["int32"] = Integer("a 32-bit integer", "2147483647", JsonNumber.FromInt32(int.MinValue), JsonNumber.FromInt32(int.MaxValue)),
        ["int64"] = Integer("a 64-bit integer", "9223372036854775807", MinInt64, MaxInt64),
    };

    private Func<string, bool>? _isOne;

    /// <summary>Whether it speaks of texts.</summary>
    public bool IsText => _isOne is not null;

    /// <summary>Whether a text may stand where the format is asked for.</summary>
    public bool AllowsText(string text) => _isOne is null || _isOne(text);

    /// <summary>The format of that name; <see langword="null"/> for one that is not known or that excludes nothing (<c>password</c>).</summary>
    public static Format? Find(string name) => All.TryGetValue(name, out var format) ? format : null;

    private static Format Text(string description, string example, Func<string, bool> isOne) =>
        new(description, JsonText.Quote(example), value => value.Kind != JsonKind.String || isOne(value.StringValue)) { _isOne = isOne };

    private static Format Integer(string description, string example, JsonNumber least, JsonNumber most) =>
        new(
            description,
            example,
            value => value.Kind != JsonKind.Number
                || (value.NumberValue.IsInteger && value.NumberValue.CompareTo(least) >= 0 && value.NumberValue.CompareTo(most) <= 0));
}
