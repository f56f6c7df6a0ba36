namespace VerifyTests;

/// <summary>What names a snapshot, beside the test's type and method.</summary>
public sealed class VerifySettings
{
    internal object?[]? Parameters { get; private set; }

    internal string? MethodName { get; private set; }

    /// <summary>Adds a theory's arguments to the file name, <c>Type.Method_name=value</c>: all of them, or the first ones.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>Names the snapshot after this instead of the test's method, for a second one in the same test.</summary>
    public void UseMethodName(string name) => MethodName = name;
}
