using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contracts.Build.Tests;

/// <summary>A contract in which every string tries to become code: of C#, of XML documentation, of a template, of MSBuild.</summary>
internal static class HostileContract
{
    public static readonly string[] Texts =
    [
        "\"; } public class Evil { } // ",
        "\"); throw new System.Exception(); //",
        "\n} public class Evil { }\n",
        "\u2028} public class Evil { }\u2029",
        "\u0085#error evil\r\n#error evil\n",
        "*/ public class Evil { } /*",
        "/// </summary> <evil>",
        "]]> <!-- <evil attribute='\"'> & &evil;",
        "\\\" + Evil + \\\"",
        "\\",
        "\\u0022 + Evil + \\u0022",
        "{{ ClassName }}{% for evil in Properties %}",
        "{% raw %}{% comment %}",
        "$(Evil) @(Compile) %(Evil) %41;evil",
        "{0} {Evil} {{",
        "\"\"\" + Evil + \"\"\"",
        "@\"\" $\"{Evil}\"",
        "\0\a\u001b\ufffe",
        "2026-03-20T00:00:00Z",
        "1.10",
        "class",
        "\u202eevil\u202c",
    ];

    /// <summary>The contract as JSON, with each of <see cref="Texts"/> in each place that takes any text.</summary>
    public static string Write()
    {
        var properties = new JsonObject();
        var paths = new JsonObject();
        var schemas = new JsonObject();
        for (var i = 0; i < Texts.Length; i++)
        {
            var text = Texts[i];
            properties[text] = Value(text);
            properties["extensible" + i] = new JsonObject { ["type"] = "string", ["x-extensible-enum"] = new JsonArray("plain", text), ["description"] = text };
            paths["/" + i + "/" + text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)] = new JsonObject { ["post"] = Operation(text, i) };
            schemas["Named" + i] = Value(text);
            schemas["Object" + i] = new JsonObject
            {
                ["type"] = "object",
                ["title"] = text,
                ["description"] = text,
                ["required"] = new JsonArray(text),
                ["properties"] = new JsonObject { [text] = Value(text), ["other"] = new JsonObject { ["$ref"] = "#/components/schemas/Named" + i } },
                ["x-evil"] = text,
            };
        }

        schemas["Everything"] = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var contract = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = Texts[0], ["version"] = Texts[2], ["description"] = string.Concat(Texts) },
            ["tags"] = new JsonArray([.. Texts.Select(text => new JsonObject { ["name"] = text, ["description"] = text })]),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        return contract.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonObject Value(string text) => new()
    {
        ["type"] = "string",
        ["description"] = text,
        ["title"] = text,
        ["enum"] = new JsonArray(text, "plain"),
        ["default"] = text,
        ["examples"] = new JsonArray(text),
        ["x-enum-descriptions"] = new JsonObject { [text] = text },
    };

    private static JsonObject Operation(string text, int number) => new()
    {
        ["operationId"] = number + text,
        ["summary"] = text,
        ["description"] = text,
        ["deprecated"] = true,
        ["tags"] = new JsonArray(text),
        ["externalDocs"] = new JsonObject { ["url"] = "https://example.com/", ["description"] = text },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = text, ["description"] = text }),
        ["parameters"] = new JsonArray([.. ((string[])["query", "header", "cookie"]).Select(place => new JsonObject { ["name"] = text, ["in"] = place, ["description"] = text, ["schema"] = Value(text) })]),
        ["requestBody"] = new JsonObject
        {
            ["description"] = text,
            ["content"] = new JsonObject
            {
                [((string[])["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/" + text, "application/" + text])[number % 5]] = new JsonObject
                {
                    ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Object" + number },
                    ["encoding"] = new JsonObject { [text] = new JsonObject { ["contentType"] = text } },
                },
            },
        },
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = text,
                ["headers"] = new JsonObject { [text] = new JsonObject { ["description"] = text, ["schema"] = Value(text) } },
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Everything" } } },
            },
            ["201"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/" + text] = new JsonObject() } },
            ["default"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Everything" } } } },
        },
    };
}
