namespace Contracts.Generator.Fitting;

/// <summary>The helper class among what contract assemblies judge their objects with.</summary>
internal static class Facts
{
    public const string Name = "global::Contracts.Schema.ContractFacts";
}
