namespace Contracts.Spec;

/// <summary>The parts of a <c>$ref</c>: a URI reference (RFC 3986) whose fragment is a JSON pointer.</summary>
/// <param name="Address">What stands before <c>#</c>, percent-encoding resolved; empty for a reference into the same file.</param>
/// <param name="Fragment">What stands behind it; empty for the whole file.</param>
internal readonly record struct Reference(string Address, string Fragment)
{
    public static Reference Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new Reference(Uri.UnescapeDataString(text), "") : new Reference(Uri.UnescapeDataString(text[..hash]), text[(hash + 1)..]);
    }

    /// <summary>Whether it names a scheme or a host (<c>https://…</c>, <c>//host/…</c>), not a local path.</summary>
    public bool IsRemote => Address.StartsWith("//", StringComparison.Ordinal) || (Address.IndexOf(':', StringComparison.Ordinal) > 1 && Uri.TryCreate(Address, UriKind.Absolute, out _));

    /// <summary>The JSON pointer; <see langword="null"/> where the fragment is none.</summary>
    public string? Pointer => SpecDocument.PointerOf("#" + Fragment);
}
