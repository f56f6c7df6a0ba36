using System.Globalization;
using UniAll.Contracts.Stub;

// It may run for days.
var options = new UniAllStubOptions { MaxRecordedRequests = 100 };
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue:
            options.Port = port;
            i++;
            break;
        case "--token" when !string.IsNullOrEmpty(value):
            options.RequiredToken = value;
            i++;
            break;
        default:
            Console.Error.WriteLine("usage: UniAll.Contracts.Stub [--port PORT] [--token TOKEN]");
            return 2;
    }
}

var stopped = new TaskCompletionSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stopped.TrySetResult();
};

try
{
    await using var stub = await UniAllStub.StartAsync(options);
    Console.WriteLine($"BASE_URL={stub.BaseUrl.GetLeftPart(UriPartial.Authority)}");
    await stopped.Task;
    return 0;
}
catch (IOException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
