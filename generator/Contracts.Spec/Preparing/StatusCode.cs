using System.Globalization;
using System.Net;

namespace Contracts.Spec.Preparing;

/// <summary>Says statuses of the contract (<c>200</c>, <c>2XX</c>, <c>default</c>) in C#.</summary>
internal static class StatusCode
{
    /// <summary>One C# pattern for some of the statuses of an operation: <c>200 or 204</c>. A range leaves out what is said one by one.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <param name="all">All that the operation has.</param>
    public static string Pattern(IEnumerable<string> statuses, IEnumerable<string> all)
    {
        var single = string.Join(" or ", all.Where(status => !IsRange(status)));
        var range = ">= 200 and <= 299" + (single.Length == 0 ? "" : $" and not ({single})");
        return string.Join(" or ", statuses.Select(status => IsRange(status) ? range : status));
    }

    /// <summary>Whether it stands for all statuses that are not said one by one.</summary>
    public static bool IsRange(string status) => !int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>A C# name for what a response of that status has: <c>Created</c>, <c>Success</c> for <c>2XX</c>.</summary>
    public static string Name(string status) =>
        IsRange(status) ? "Success"
        : status == "200" ? "Ok"
        : Enum.TryParse<HttpStatusCode>(status, out var code) && Enum.IsDefined(code) ? code.ToString()
        : "Status" + status;
}
