namespace Contracts.Build.Tests;

/// <summary>What generated code is compiled for.</summary>
public enum TargetFramework
{
    /// <summary>The framework that runs the tests.</summary>
    Net,

    /// <summary>.NET Standard 2.0.</summary>
    NetStandard,
}
