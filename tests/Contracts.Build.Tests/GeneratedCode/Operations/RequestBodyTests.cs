using System.Text;

namespace Contracts.Build.Tests;

/// <summary>What a client sends as a body.</summary>
public sealed class RequestBodyTests
{
    public static TheoryData<string> Libraries => ["Newtonsoft.Json", "System.Text.Json"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Json_is_sent_as_the_type_of_the_contract(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);

        await code.Client(server).PutJsonAsync(code.Read("Filter", """{"name":"ü","more":1.50}"""));
        Assert.Equal(("application/vnd.acme+json", """{"name":"ü","more":1.50}"""), (server.ContentType, server.Text));

        await code.Client(server).PutJsonAsync();
        Assert.Null(server.Body);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_form_has_arrays_as_fields_of_one_name_and_objects_as_json(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);

        await code.Client(server).PostFormAsync(code.Read("Form", """{"text":"a b&c=ü","number":1.5,"list":["x","y"],"filter":{"name":"n"},"piped":["1","2"],"deep":{"name":"m","list":["z"]},"more":true}"""));

        Assert.Equal("application/x-www-form-urlencoded", server.ContentType);
        Assert.Equal("text=a+b%26c%3D%C3%BC&number=1.5&list=x&list=y&filter=%7B%22name%22%3A%22n%22%7D&piped=1%7C2&deep%5Bname%5D=m&deep%5Blist%5D=z&more=true", server.Text);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_multipart_form_has_files_texts_and_json(string library)
    {
        var server = new Exchange();
        var code = OperationsContract.Code(library);
        var request = Activator.CreateInstance(code.Type("PostMultipartRequest"))!;
        void Set(string name, object? value) => request.GetType().GetProperty(name)!.SetValue(request, value);
        object File(string text, string? name = null, string? type = null) => Activator.CreateInstance(code.Type("FileParameter"), new MemoryStream(Encoding.UTF8.GetBytes(text)), name, type)!;
        dynamic files = Activator.CreateInstance(typeof(List<>).MakeGenericType(code.Type("FileParameter")))!;
        files.Add((dynamic)File("f1", "ü\"\r\n.txt", "text/plain"));
        files.Add((dynamic)File("f2"));
        Set("File", File("\u0001", "a.png"));
        Set("Files", files);
        Set("Text", "ä");
        Set("Number", 5L);
        Set("List", new List<string> { "x", "y" });
        Set("Filter", code.Read("Filter", """{"name":"n"}"""));
        Set("Xml", "<a/>");
        Set("Joined", new List<string> { "1", "2" });
        ((dynamic)request).AdditionalProperties["extra"] = true;

        await ((dynamic)code.Client(server)).PostMultipartAsync((dynamic)request);

        Assert.StartsWith("multipart/form-data; boundary=", server.ContentType, StringComparison.Ordinal);
        var boundary = "--" + server.ContentType!.Split('"')[1];
        Assert.Equal(
            [
                "image/png|form-data; name=\"file\"; filename=\"a.png\"|\u0001",
                "text/plain|form-data; name=\"files\"; filename=\"ü%22%0D%0A.txt\"|f1",
                "application/octet-stream|form-data; name=\"files\"; filename=\"files\"|f2",
                "text/plain; charset=utf-8|form-data; name=\"text\"|ä",
                "text/plain; charset=utf-8|form-data; name=\"number\"|5",
                "text/plain; charset=utf-8|form-data; name=\"list\"|x",
                "text/plain; charset=utf-8|form-data; name=\"list\"|y",
                "application/json|form-data; name=\"filter\"|{\"name\":\"n\"}",
                "text/xml|form-data; name=\"xml\"|<a/>",
                "text/plain; charset=utf-8|form-data; name=\"joined\"|1,2",
                "text/plain; charset=utf-8|form-data; name=\"extra\"|true",
            ],
            server.Text.Split(boundary)[1..^1].Select(part => part.Trim('\r', '\n').Replace("Content-Type: ", "", StringComparison.Ordinal).Replace("\r\nContent-Disposition: ", "|", StringComparison.Ordinal).Replace("\r\n\r\n", "|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Text_is_sent_in_the_charset_of_its_type_utf_8_where_there_is_none()
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).PostTextAsync("ü");
        Assert.Equal(("text/plain; charset=utf-8", "ü"), (server.ContentType, server.Text));

        await OperationsContract.Client("Newtonsoft.Json", server).PostLatinAsync("ü");
        Assert.Equal("text/csv; charset=iso-8859-1", server.ContentType);
        Assert.Equal([0xFC], server.Body);
    }

    [Fact]
    public async Task Text_of_several_types_is_of_the_first_where_the_caller_says_none()
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).PostTextsAsync("# a");
        Assert.Equal(("text/markdown; charset=utf-8", "# a"), (server.ContentType, server.Text));

        await OperationsContract.Client("Newtonsoft.Json", server).PostTextsAsync("a", "text/plain");
        Assert.Equal("text/plain", server.ContentType);
    }

    [Fact]
    public async Task Bytes_are_read_while_they_are_sent_and_of_the_type_that_the_caller_says()
    {
        var server = new Exchange();

        await OperationsContract.Client("Newtonsoft.Json", server).PostBinaryAsync(new MemoryStream([1, 2, 3]));
        Assert.Equal("application/octet-stream", server.ContentType);
        Assert.Equal([1, 2, 3], server.Body);
        Assert.IsType<StreamContent>(server.Request?.Content);

        await OperationsContract.Client("Newtonsoft.Json", server).PostBinaryAsync();
        Assert.Null(server.Body);

        await OperationsContract.Client("Newtonsoft.Json", server).PostImageAsync(new MemoryStream([4]), "image/jpeg");
        Assert.Equal("image/jpeg", server.ContentType);
        await Assert.ThrowsAsync<ArgumentException>(() => (Task)OperationsContract.Client("Newtonsoft.Json", server).PostImageAsync(new MemoryStream(), "image/jpeg\r\nX-Evil: 1"));
    }
}
