namespace VerifyTests;

/// <summary>A snapshot does not match, or cannot be compared.</summary>
public sealed class VerifyException(string message) : Exception(message);
