namespace Contracts.Build.Tests;

/// <summary>The tests that share one copy of the package, one after the other: each starts from the repository's own specification.</summary>
[CollectionDefinition(nameof(SharedPackageCopy))]
public sealed class SharedPackageCopy : ICollectionFixture<PackageCopy>;
