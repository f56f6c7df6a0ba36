using UniAll.Contracts.Sample.Batch;

namespace UniAll.Contracts.Sample.Tests.Batch;

public class BatchFileTests
{
    [Fact]
    public async Task Json_lines_are_bodies_of_requests()
    {
        var items = await ReadAsync("""{"model":"m","prompt":"a","duration":5,"extra_body":{"audio":"x"}}""" + "\r\n\r\n" + BatchFolder.Line("b") + "\n");
        Assert.Equal([1, 3], items.Select(item => item.Line));
        Assert.Equal("x", items[0].Request.ExtraBody.AdditionalProperties["audio"]);
        Assert.Equal("b", items[1].Request.Prompt);
    }

    [Fact]
    public async Task Csv_rows_name_the_members_in_their_first_row()
    {
        const string Csv = "model,prompt,duration,size,extra_body.seed,extra_body.shot_type\r\nm,\"A \"\"boat\"\",\n\nsailing.\",5,1280*720,42,\r\nm, b ,10,,,multi\r\n";

        var items = await ReadAsync(Csv, "batch.csv");

        Assert.Equal([2, 5], items.Select(item => item.Line));
        var (first, second) = (items[0].Request, items[1].Request);
        Assert.Equal(("A \"boat\",\n\nsailing.", 5, "1280*720", 42, null), (first.Prompt, first.Duration, first.Size, first.ExtraBody.Seed, first.ExtraBody.ShotType));
        Assert.Equal((" b ", 10, null, null, "multi"), (second.Prompt, second.Duration, second.Size, second.ExtraBody.Seed, second.ExtraBody.ShotType));
    }

    [Theory]
    [InlineData("batch.jsonl", "{}\nnull\n[]\n{", 1, 2, 3, 4)]
    [InlineData("batch.jsonl", """{"model":"m","prompt":"a","duration":"long"}""", 1)]
    [InlineData("batch.csv", "model,prompt,duration\nm,a\nm,a,long\nm,a,5\n", 2, 3)]
    [InlineData("batch.csv", "model,prompt,duration,colour\nm,a,5,red\n", 2)]
    [InlineData("batch.csv", "model,prompt,duration,extra_body,extra_body.seed\nm,a,5,x,1\n", 2)]
    [InlineData("batch.csv", "model,prompt,duration\nm,a\"b,5\n", 2)]
    [InlineData("batch.csv", "model,prompt,duration\nm,a,5\nm,a,7\n", 3)]
    [InlineData("batch.csv", "model,model,prompt,duration\nm,n,a,5\n", 2)]
    [InlineData("batch.jsonl", """{"model":"m","prompt":"a","duration":7,"size":"1x1"}""", 1, 1)]
    public async Task All_that_is_wrong_in_a_file_is_named_and_nothing_of_it_is_sent(string name, string text, params int[] lines)
    {
        await using var batch = await BatchFolder.StartAsync(text, name);

        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal(2, exitCode);
        Assert.Equal(lines.Select(line => $"{batch.File}({line})"), output.Select(line => line.Split(':')[0]));
        batch.Gateway.AssertRequests(0);
    }

    [Theory]
    [InlineData("batch.jsonl", """{"model":"m","prompt":"caf?","duration":5}""")]
    [InlineData("batch.csv", "model,prompt,duration\nm,caf?,5\n")]
    public async Task A_prompt_in_another_encoding_is_not_paid_for(string name, string text)
    {
        await using var batch = await BatchFolder.StartAsync("", name);
        await File.WriteAllBytesAsync(batch.File, System.Text.Encoding.Latin1.GetBytes(text.Replace('?', '\u00e9')));

        var (exitCode, output) = await batch.RunAsync();

        Assert.Equal((2, $"{batch.File}: This is not UTF-8."), (exitCode, output[0]));
        batch.Gateway.AssertRequests(0);
    }

    [Theory]
    [InlineData("batch.jsonl")]
    [InlineData("batch.csv")]
    public async Task An_empty_file_is_an_empty_batch(string name) => Assert.Empty(await ReadAsync("", name));

    [Fact]
    public async Task A_file_that_is_not_there_is_said_so()
    {
        await using var batch = await BatchFolder.StartAsync("");
        File.Delete(batch.File);
        var (exitCode, output) = await batch.RunAsync();
        Assert.Equal(2, exitCode);
        Assert.Contains(batch.File, output[0], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<BatchItem>> ReadAsync(string text, string name = "batch.jsonl")
    {
        await using var batch = await BatchFolder.StartAsync(text, name);
        return BatchFile.Read(batch.File);
    }
}
