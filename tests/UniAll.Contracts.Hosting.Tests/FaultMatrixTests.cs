namespace UniAll.Contracts.Hosting.Tests;

public sealed class FaultMatrixTests(FaultMatrix matrix) : IClassFixture<FaultMatrix>
{
    public static TheoryData<string, bool, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, string>();
            foreach (var (fault, isHosted, build) in FaultMatrix.Cases)
            {
                cases.Add(fault.Name, isHosted, build);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_has_its_effect_and_nothing_is_paid_twice(string fault, bool isHosted, string build)
    {
        var result = await matrix.ResultAsync(fault, isHosted, build);

        Assert.Equal(result.Expected, result.Actual);
        Assert.InRange(result.Actual.Tasks, 0, 1);
        Assert.Equal(result.ExpectedConnections, result.Connections);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_key_is_in_no_exception_log_or_trace_of_a_fault(string fault, bool isHosted, string build)
    {
        var result = await matrix.ResultAsync(fault, isHosted, build);

        Assert.NotEmpty(result.Traces);
        Assert.DoesNotContain(Caller.Key, result.Traces, StringComparison.Ordinal);
        Assert.DoesNotContain(Fault.KeyInBase64, result.Traces, StringComparison.Ordinal);
    }
}
