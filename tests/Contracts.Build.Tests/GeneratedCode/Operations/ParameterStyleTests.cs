using System.Globalization;

namespace Contracts.Build.Tests;

/// <summary>Parameters are written as the tables of the OpenAPI Specification 3.2 say ("Style Examples"), and as RFC 6570 where those are silent.</summary>
public sealed class ParameterStyleTests
{
    private static readonly Dictionary<string, object?> Values = new(StringComparer.Ordinal)
    {
        ["null"] = null,
        ["empty"] = "",
        ["string"] = "blue",
        ["escaped"] = "50% a/b&c;d=\"ü\"",
        ["array"] = new List<object?> { "blue", "black", "brown" },
        ["none"] = new List<object?>(),
        ["commas"] = new List<object?> { "a,b", null, true, 1.5m },
        ["object"] = new Dictionary<string, object?> { ["R"] = 100, ["G"] = 200, ["B"] = 150 },
        ["nobody"] = new Dictionary<string, object?>(),
        ["nested"] = new Dictionary<string, object?> { ["a"] = new List<object?> { 1, 2 }, ["b"] = new Dictionary<string, object?> { ["c"] = "x" } },
    };

    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (var (operation, values) in (IEnumerable<(string, (string, string)[])>)
            [
                ("path_simple", [("string", "/blue"), ("escaped", "/50%25%20a%2Fb%26c%3Bd%3D%22%C3%BC%22"), ("array", "/blue,black,brown"), ("object", "/R,100,G,200,B,150"), ("commas", "/a%2Cb,true,1.5")]),
                ("path_simple_explode", [("string", "/blue"), ("array", "/blue,black,brown"), ("object", "/R=100,G=200,B=150")]),
                ("path_label", [("string", "/.blue"), ("array", "/.blue,black,brown"), ("object", "/.R,100,G,200,B,150"), ("commas", "/.a%2Cb,true,1.5")]),
                ("path_label_explode", [("string", "/.blue"), ("array", "/.blue.black.brown"), ("object", "/.R=100.G=200.B=150")]),
                ("path_matrix", [("empty", "/;color"), ("string", "/;color=blue"), ("array", "/;color=blue,black,brown"), ("object", "/;color=R,100,G,200,B,150")]),
                ("path_matrix_explode", [("empty", "/;color"), ("string", "/;color=blue"), ("array", "/;color=blue;color=black;color=brown"), ("object", "/;R=100;G=200;B=150")]),
                ("query_form", [("null", ""), ("empty", "?color="), ("string", "?color=blue"), ("escaped", "?color=50%25%20a%2Fb%26c%3Bd%3D%22%C3%BC%22"), ("array", "?color=blue,black,brown"), ("object", "?color=R,100,G,200,B,150"), ("none", ""), ("nobody", ""), ("nested", "?color=a,%5B1%2C2%5D,b,%7B%22c%22%3A%22x%22%7D")]),
                ("query_form_explode", [("null", ""), ("empty", "?color="), ("string", "?color=blue"), ("array", "?color=blue&color=black&color=brown"), ("object", "?R=100&G=200&B=150"), ("none", ""), ("nobody", ""), ("commas", "?color=a%2Cb&color=true&color=1.5")]),
                ("query_spaceDelimited", [("array", "?color=blue%20black%20brown"), ("object", "?color=R%20100%20G%20200%20B%20150"), ("none", "")]),
                ("query_spaceDelimited_explode", [("array", "?color=blue&color=black&color=brown")]),
                ("query_pipeDelimited", [("array", "?color=blue%7Cblack%7Cbrown"), ("object", "?color=R%7C100%7CG%7C200%7CB%7C150"), ("none", "")]),
                ("query_pipeDelimited_explode", [("array", "?color=blue&color=black&color=brown")]),
                ("query_deepObject", [("object", "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]),
                ("query_deepObject_explode", [("object", "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"), ("nested", "?color%5Ba%5D=1&color%5Ba%5D=2&color%5Bb%5D%5Bc%5D=x"), ("nobody", "")]),
                ("header_simple", [("null", "-"), ("empty", ""), ("string", "blue"), ("array", "blue,black,brown"), ("object", "R,100,G,200,B,150"), ("none", "-")]),
                ("header_simple_explode", [("array", "blue,black,brown"), ("object", "R=100,G=200,B=150")]),
                ("cookie_form", [("null", "-"), ("empty", "color="), ("string", "color=blue"), ("escaped", "color=50%25%20a%2Fb%26c%3Bd%3D%22%C3%BC%22"), ("array", "color=blue,black,brown"), ("object", "color=R,100,G,200,B,150")]),
                ("cookie_form_explode", [("array", "color=blue&color=black&color=brown"), ("object", "R=100&G=200&B=150")]),
                ("cookie_cookie", [("empty", "color="), ("string", "color=blue"), ("array", "color=blue,black,brown"), ("object", "color=R,100,G,200,B,150")]),
                ("cookie_cookie_explode", [("array", "color=blue; color=black; color=brown"), ("object", "R=100; G=200; B=150"), ("none", "-")]),
            ])
            {
                foreach (var (value, expected) in values)
                {
                    cases.Add("Newtonsoft.Json", operation, value, expected);
                    cases.Add("System.Text.Json", operation, value, expected);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_value_is_written_as_its_style_says(string jsonLibrary, string operation, string value, string expected)
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        var server = new Exchange();
        object client = OperationsContract.Client(jsonLibrary, server);
        var name = string.Concat(operation.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])) + "Async";

        await (Task)client.GetType().GetMethod(name)!.Invoke(client, [Values[value], CancellationToken.None])!;

        var sent = operation.Split('_')[0] switch
        {
            "header" => server.Header("color") ?? "-",
            "cookie" => server.Header("Cookie") ?? "-",
            _ => server.Url["/".Length..].Replace(operation, "", StringComparison.Ordinal),
        };
        Assert.Equal(expected, sent);
    }
}
