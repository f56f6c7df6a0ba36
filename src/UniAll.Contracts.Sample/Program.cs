using Spectre.Console;
using UniAll.Contracts.Sample;
using UniAll.Contracts.Sample.Batch;

if (SampleArguments.Parse(args, Environment.GetEnvironmentVariable("UNIALL_API_KEY")) is not { } arguments)
{
    Console.Error.WriteLine(SampleArguments.Usage);
    return 2;
}

// The first Ctrl-C lets what was paid for come in; the second does not wait for it.
using var stop = new CancellationTokenSource();
using var abort = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    (stop.IsCancellationRequested ? abort : stop).Cancel();
};

if (arguments.BatchFile is not { } file)
{
    return await new Tour(Console.Out).RunAsync(arguments, stop.Token);
}

await using var service = await Service.OpenAsync(arguments);
return await new BatchCommand(AnsiConsole.Console).RunAsync(service.Client, arguments.ServiceName, file, arguments.AtOnce, stop.Token, abort.Token);
