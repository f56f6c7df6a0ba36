namespace Contracts.Build.Tests;

public sealed class OperationCompilationTests
{
    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void Every_construct_of_an_operation_compiles_for_both_frameworks(string jsonLibrary)
    {
        var code = OperationsContract.Code(jsonLibrary);

        Compiler.Compile(code.Source, TargetFramework.NetStandard);
        Assert.Equal("", code.Output);
    }
}
