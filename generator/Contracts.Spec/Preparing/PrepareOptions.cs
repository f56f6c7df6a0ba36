namespace Contracts.Spec.Preparing;

/// <summary>What a project asks of the code that is made from its contract.</summary>
/// <param name="Client">The name of the client class; <see langword="null"/> where it is not known.</param>
/// <param name="HasClientPerTag">Whether each tag has a client of its own.</param>
/// <param name="HasDates">Whether a string with the format <c>date</c> gets the type of a date.</param>
/// <param name="BaseUrl">The server's address; <see langword="null"/> for the contract's own.</param>
internal sealed record PrepareOptions(string? Client = null, bool HasClientPerTag = false, bool HasDates = false, string? BaseUrl = null);
