using UniAll.Contracts.Sample;

if (SampleArguments.Parse(args, Environment.GetEnvironmentVariable("UNIALL_API_KEY")) is not { } arguments)
{
    Console.Error.WriteLine(SampleArguments.Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

return await new Tour(Console.Out).RunAsync(arguments, stop.Token);
