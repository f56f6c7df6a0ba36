using Newtonsoft.Json;
using UniAll.Contracts.Sample.Batch;

namespace UniAll.Contracts.Sample;

/// <summary>Shows the whole way once: the contract, the request, the created task, and what the analyzer says to wrong literals.</summary>
internal sealed class Tour(TextWriter output)
{
    /// <summary>Runs the tour.</summary>
    /// <returns>The exit code: 0, or 1 where the task was not created.</returns>
    public async Task<int> RunAsync(SampleArguments arguments, CancellationToken cancellationToken)
    {
        Heading("The contract");
        foreach (var line in GeneratedContract.Describe(typeof(VideoTasksClient).Assembly))
        {
            output.WriteLine("  " + line);
        }

        var created = await CreateTaskAsync(arguments, cancellationToken).ConfigureAwait(false);

        if (cancellationToken.IsCancellationRequested)
        {
            return 1;
        }

        Heading("What the analyzer says to three wrong literals");
        foreach (var warning in await WrongLiterals.AnalyzeAsync().ConfigureAwait(false))
        {
            output.WriteLine();
            output.WriteLine($"  {warning.SourceLine}");
            output.WriteLine($"  {new string(' ', warning.Column)}{new string('~', warning.Length)}");
            output.WriteLine($"  {warning.Severity} {warning.Id}: {warning.Message}");
        }

        return created ? 0 : 1;
    }

    private async Task<bool> CreateTaskAsync(SampleArguments arguments, CancellationToken cancellationToken)
    {
        await using var service = await Service.OpenAsync(arguments).ConfigureAwait(false);
        var request = new CreateVideoTaskRequest
        {
            Model = "wan2.6-video-720p",
            Prompt = "A paper boat sails down a rainy street, seen from the kerb.",
            Duration = 5,
            Size = "1280*720",
            ExtraBody = { NegativePrompt = "blur", ShotType = VideoExtraBody.ShotTypeValues.Multi, Seed = -1 },
        };
        Heading($"The request to {service.BaseUrl}{(service.IsStub ? " (the stub: nothing leaves this machine)" : "")}");
        WriteJson(request);

        try
        {
            var task = await service.Client.CreateVideoTaskAsync(request, cancellationToken).ConfigureAwait(false);
            Heading("The created task");
            WriteJson(task);
            return true;
        }
        catch (ApiException e)
        {
            Heading(e.TaskId is { } id ? $"The task {id} was created, but the rest of the answer can't be read"
                : Outcome.IsRefusal(e) ? "The service refused"
                : "The service failed: a task may exist");
            output.WriteLine("  " + e.Message);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            Heading(Outcome.IsBeforeSending(e) ? "The service was not reached" : "No answer came: a task may exist");
            output.WriteLine("  " + e.Message);
        }

        return false;
    }

    private void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    private void WriteJson(object value)
    {
        var settings = VideoTasksClient.CreateJsonSerializerSettings();
        settings.Formatting = Formatting.Indented;
        foreach (var line in JsonConvert.SerializeObject(value, settings).Split('\n'))
        {
            output.WriteLine("  " + line.TrimEnd('\r'));
        }
    }
}
