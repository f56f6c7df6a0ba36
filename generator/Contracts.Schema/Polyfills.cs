#if !NET
// What newer C# needs and .NET Standard 2.0 lacks, no more. Generators that write such types write them in another order each time,
// and packages could not be built again byte by byte.

namespace System
{
    /// <summary>A place in a sequence, counted from its start or from its end.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public static implicit operator Index(int value) => new(value);

        public int GetOffset(int length) => fromEnd ? length - value : value;
    }

    /// <summary>From one place in a sequence up to another.</summary>
    internal readonly struct Range(Index start, Index end)
    {
        public Index Start { get; } = start;

        public Index End { get; } = end;

        public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

        public static Range EndAt(Index end) => new(new Index(0), end);
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter is not null where the method returns this value.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets properties be set in initializers alone.</summary>
    internal static class IsExternalInit;
}
#endif
