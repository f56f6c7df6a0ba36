using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>The addresses that a contract gives for its servers.</summary>
internal static class Servers
{
    /// <summary>The first server, its variables replaced by their defaults; <see langword="null"/> where there is none.</summary>
    public static string? First(Located? servers)
    {
        if (servers?.Items().FirstOrDefault() is not { Node: { } server } || server.GetString("url") is not { } url)
        {
            return null;
        }

        foreach (var variable in server["variables"]?.Members ?? [])
        {
            url = url.Replace("{" + variable.Name + "}", variable.Value.GetString("default") ?? "", StringComparison.Ordinal);
        }

        return url;
    }

    /// <summary>Whether an address says by itself where to send a request. A relative one means a place on the server that has the contract, which nobody knows here.</summary>
    public static bool IsAbsolute(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
