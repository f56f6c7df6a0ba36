using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Makes C# parameter names of parameter names of the contract.</summary>
internal static class ParameterName
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
        + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object "
        + "operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct "
        + "switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The name in camel case; <c>X-Request-ID</c> becomes <c>xRequestID</c>, <c>class</c> <c>@class</c>.</summary>
    public static string Of(string name)
    {
        var pascal = CSharpIdentifier.Pascal(name, "Parameter");
        var upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // An acronym in front goes down as a whole: ID becomes id, IDValue idValue.
        var lowered = upper == pascal.Length ? upper : Math.Max(1, upper - 1);
        var camel = pascal[..lowered].ToLowerInvariant() + pascal[lowered..];
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }
}
