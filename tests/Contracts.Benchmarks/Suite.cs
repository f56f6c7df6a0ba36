using Contracts.Benchmarks.Reporting;

namespace Contracts.Benchmarks;

/// <summary>Measurements that answer one question.</summary>
internal abstract class Suite
{
    /// <summary>The name for <c>--filter</c> and of the files with the results.</summary>
    public abstract string Name { get; }

    /// <summary>What the measurements answer.</summary>
    public abstract string Question { get; }

    /// <summary>Whether it runs with the garbage collector of servers.</summary>
    public virtual bool UsesServerCollector => false;

    public abstract Report Run(Options options);
}
