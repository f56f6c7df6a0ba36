using Contracts.Benchmarks.Measuring;
using Contracts.Benchmarks.Reporting;
using Contracts.Benchmarks.Workloads;

namespace Contracts.Benchmarks.Suites;

/// <summary>A build after a change of the contract: with the kit, and with NSwag alone.</summary>
internal sealed class ChangedSpec : Suite
{
    public override string Name => "changed-spec";

    public override string Question => "What does a build take after a change of the contract, beside NSwag alone?";

    public override Report Run(Options options)
    {
        using var kit = BuildProject.WithKit();
        using var nswag = BuildProject.WithNSwag();
        var revision = 1;
        kit.Build();
        nswag.Build();
        var pairs = Pairs.Run(options.IsQuick ? 5 : 20, () => Change(kit), () => Change(nswag));
        return new Report(
            ["pairs", "with the kit", "with NSwag alone", "median of the differences"],
            [[Figures.Number(pairs.Count), Figures.Milliseconds(pairs.MedianOfFirst), Figures.Milliseconds(pairs.MedianOfSecond), Figures.Milliseconds(pairs.MedianDifference)]],
            [
                new Chart(
                    "Difference within each pair, in order of size",
                    new Axis("pair"),
                    new Axis("ms"),
                    [new Line("kit − NSwag alone", [.. pairs.Differences.Select((difference, i) => (i + 1.0, difference))])]),
            ],
            "`dotnet build --no-restore` after a member was added to the contract. NSwag alone runs as an `Exec` before the compiler, as its own pages show, and checks nothing.");

        Measured Change(BuildProject project)
        {
            project.WriteSpec(++revision);
            return project.Build();
        }
    }
}
