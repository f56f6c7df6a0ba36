using System.Globalization;

namespace UniAll.Contracts.Stub;

/// <summary>The stub as a program of its own, until Ctrl-C. In a namespace and internal, so that the package's users keep the name Program.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (Parse(args) is not { } options)
        {
            Console.Error.WriteLine("usage: UniAll.Contracts.Stub [--port PORT] [--token TOKEN]");
            return 2;
        }

        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stopped.TrySetResult();
        };

        try
        {
            await using var stub = await UniAllStub.StartAsync(options).ConfigureAwait(false);
            Console.WriteLine($"BASE_URL={stub.BaseUrl.GetLeftPart(UriPartial.Authority)}");
            await stopped.Task.ConfigureAwait(false);
            return 0;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static UniAllStubOptions? Parse(string[] args)
    {
        // It may run for days.
        var options = new UniAllStubOptions { MaxRecordedRequests = 100 };
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue:
                    options.Port = port;
                    break;
                case "--token" when !string.IsNullOrEmpty(value):
                    options.RequiredToken = value;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
