using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The address that a contract gives for its server.</summary>
internal static class BaseUrl
{
    /// <summary>The first server, its variables replaced by their defaults; <see langword="null"/> where that is no absolute HTTP address.</summary>
    public static string? Of(SpecDocument document)
    {
        if (document.Root["servers"]?.Items().FirstOrDefault() is not { Node: { } server } || server.GetString("url") is not { } url)
        {
            return null;
        }

        foreach (var variable in server["variables"]?.Members ?? [])
        {
            url = url.Replace("{" + variable.Name + "}", variable.Value.GetString("default") ?? "", StringComparison.Ordinal);
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;
    }
}
