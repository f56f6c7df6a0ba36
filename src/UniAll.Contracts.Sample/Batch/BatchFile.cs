using System.Globalization;
using System.Text;
using CsvHelper;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UniAll.Contracts.Sample.Batch;

/// <summary>Reads a batch: JSON lines, each the body of a request, or CSV with the names of the body's members in its first row.</summary>
internal static class BatchFile
{
    /// <summary>Reads the whole file, so that nothing is sent of one that is wrong further down.</summary>
    /// <exception cref="BatchFileException">Some lines are no requests; the message names all of them.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<BatchItem> Read(string path)
    {
        var items = new List<BatchItem>();
        var problems = new List<string>();
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            Read(path, reader, items, problems);
        }
        catch (CsvHelperException e)
        {
            problems.Add($"{path}({e.Context?.Parser?.RawRow}): This is not CSV.");
        }
        catch (DecoderFallbackException)
        {
            problems.Add($"{path}: This is not UTF-8.");
        }

        return problems.Count == 0 ? items : throw new BatchFileException(string.Join(Environment.NewLine, problems));
    }

    private static void Read(string path, StreamReader reader, List<BatchItem> items, List<string> problems)
    {
        foreach (var (line, read) in path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ReadCsv(reader) : ReadJsonLines(reader))
        {
            try
            {
                var request = read();
                items.Add(new BatchItem(line, request));
                problems.AddRange(request.Validate()
                    .Where(violation => !violation.IsAdvice)
                    .Select(violation => $"{path}({line}): {Text.OneLine($"{violation.Path}: {violation.Message}", 200)}"));
            }
            catch (JsonException e)
            {
                problems.Add($"{path}({line}): {Text.OneLine(e.Message, 200)}");
            }
        }
    }

    private static IEnumerable<(int Line, Func<CreateVideoTaskRequest> Read)> ReadJsonLines(StreamReader reader)
    {
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return (line, () => ToRequest(text));
            }
        }
    }

    private static IEnumerable<(int Line, Func<CreateVideoTaskRequest> Read)> ReadCsv(StreamReader reader)
    {
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        if (!csv.Read())
        {
            yield break;
        }

        csv.ReadHeader();
        var names = csv.HeaderRecord!;
        for (var line = csv.Parser.RawRow + 1; csv.Read(); line = csv.Parser.RawRow + 1)
        {
            var cells = csv.Parser.Record!;
            yield return (line, () => ToClosedRequest(ToJson(names, cells)));
        }
    }

    /// <summary>The row as JSON: <c>extra_body.seed</c> is a member of a member, an empty cell is none.</summary>
    private static JObject ToJson(string[] names, string[] cells)
    {
        if (cells.Length != names.Length)
        {
            throw new JsonSerializationException($"The row has {cells.Length} cells, the first row has {names.Length}.");
        }

        var body = new JObject();
        foreach (var (name, cell) in names.Zip(cells).Where(column => column.Second.Length > 0))
        {
            var owner = body;
            var path = name.Split('.');
            foreach (var member in path[..^1])
            {
                owner = (owner[member] ??= new JObject()) as JObject ?? throw new JsonSerializationException($"'{member}' is a cell, so it has no member '{name}'.");
            }

            if (!owner.TryAdd(path[^1], cell))
            {
                throw new JsonSerializationException($"There are two cells for '{name}'.");
            }
        }

        return body;
    }

    private static CreateVideoTaskRequest ToRequest(string json) =>
        JsonConvert.DeserializeObject<CreateVideoTaskRequest>(json, VideoTasksClient.CreateJsonSerializerSettings())
        ?? throw new JsonSerializationException("There is no value.");

    /// <summary>The contract takes members that it does not know, but of a cell nothing says what type it has.</summary>
    private static CreateVideoTaskRequest ToClosedRequest(JObject body)
    {
        var request = ToRequest(body.ToString());
        return request.AdditionalProperties.Keys.Concat(request.ExtraBody.AdditionalProperties.Keys.Select(name => "extra_body." + name)).FirstOrDefault() is { } unknown
            ? throw new JsonSerializationException($"The contract has no member '{unknown}'; JSON lines can send it.")
            : request;
    }
}

/// <summary>A batch file is not what it has to be.</summary>
internal sealed class BatchFileException(string message) : Exception(message);
