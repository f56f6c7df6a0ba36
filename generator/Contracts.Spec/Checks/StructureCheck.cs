using Contracts.Schema;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Checks;

/// <summary>OAC119: objects have the fields that OpenAPI gives them, with values of the right kind.</summary>
internal static class StructureCheck
{
    public static void Run(SpecDocument document, Findings findings)
    {
        foreach (var (kind, value) in document.Objects)
        {
            if (FieldTable.Of(kind) is { } fields)
            {
                Check(value, fields, isReference: kind is not (ObjectKind.Schema or ObjectKind.PathItem) && value.Node["$ref"] is not null, findings);
            }

            switch (kind)
            {
                case ObjectKind.Document:
                    CheckContent(value.Node, findings);
                    CheckPaths(value["paths"], findings);
                    break;
                case ObjectKind.Components:
                    CheckNames(value, findings);
                    break;
                case ObjectKind.PathItem:
                    CheckMethods(value["additionalOperations"], findings);
                    break;
                case ObjectKind.Operation:
                    CheckStatuses(value["responses"], findings);
                    break;
                case ObjectKind.Parameter:
                    CheckParameter(value.Node, findings);
                    break;
            }
        }
    }

    private static void Check(Located value, ObjectFields fields, bool isReference, Findings findings)
    {
        if (isReference)
        {
            // What stands beside a $ref is ignored.
            return;
        }

        foreach (var (member, _) in value.Entries())
        {
            if (fields.ValueOf(member.Name) is { } expected)
            {
                CheckValue(member, expected, fields.Title, findings);
            }
            else if (!fields.IsOpen && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                var suggestion = Suggestion.Nearest(member.Name, fields.Names) is { } nearest ? $"did you mean '{nearest}'?" : "names of extensions start with 'x-'";
                findings.Add(FindingId.Structure, member.NameSpan, $"'{member.Name}' is not a field of {fields.Title}; {suggestion}");
            }
        }

        foreach (var name in fields.Required.Where(name => !value.Node.TryGet(name, out _)))
        {
            findings.Add(FindingId.Structure, value.Span, $"'{name}' is missing: it is required in {fields.Title}");
        }
    }

    private static void CheckValue(JsonMember member, string expected, string title, Findings findings)
    {
        var (container, item) = expected switch
        {
            "texts" => ("list", "text"),
            "objects" => ("list", "object"),
            "schemas" => ("list", "schema"),
            "map" => ("object", "object"),
            "schemamap" => ("object", "schema"),
            _ => (expected, ""),
        };
        if (!CheckKind(member.Value, container, $"'{member.Name}' of {title}", findings) || item.Length == 0)
        {
            return;
        }

        foreach (var entry in member.Value.Items)
        {
            CheckKind(entry, item, $"An entry of '{member.Name}'", findings);
        }

        foreach (var entry in member.Value.Members.Where(entry => !entry.Name.StartsWith("x-", StringComparison.Ordinal)))
        {
            CheckKind(entry.Value, item, $"'{entry.Name}' of '{member.Name}'", findings);
        }
    }

    /// <summary>Reports a value of another kind. One that is left empty is none.</summary>
    private static bool CheckKind(JsonNode value, string expected, string what, Findings findings)
    {
        var isRight = expected switch
        {
            "text" => value.Kind == JsonKind.String,
            "boolean" => value.Kind == JsonKind.Boolean,
            "number" or "count" or "positive" => value.Kind == JsonKind.Number,
            "object" => value.Kind == JsonKind.Object,
            "list" => value.Kind == JsonKind.Array,
            "schema" => value.Kind is JsonKind.Object or JsonKind.Boolean,
            _ => true,
        };
        if (!isRight && value.Kind != JsonKind.Null)
        {
            var remedy = expected == "text" && value.Kind is JsonKind.Number or JsonKind.Boolean ? "; put it in quotes" : "";
            findings.Add(FindingId.Structure, value.Span, $"{what} takes {Expected(expected)}; this is {Messages.KindOf(value)}{remedy}");
        }

        if (isRight && expected is "count" or "positive")
        {
            CheckNumber(value, expected, what, findings);
        }

        return isRight;
    }

    private static void CheckNumber(JsonNode value, string expected, string what, Findings findings)
    {
        var number = value.NumberValue;
        var isRight = expected == "count" ? number.IsInteger && number.Sign >= 0 : number.Sign > 0;
        if (!isRight)
        {
            findings.Add(FindingId.Structure, value.Span, $"{what} takes {(expected == "count" ? "0 or a positive integer" : "a number greater than 0")}; this is {value}");
        }
    }

    private static string Expected(string kind) =>
        kind switch
        {
            "text" => "a string",
            "list" => "an array",
            "object" => "an object",
            "count" or "positive" => "a number",
            _ => "a " + kind,
        };

    /// <summary>Reports a contract without any content: 3.0 asks for paths, later versions are content with components or webhooks.</summary>
    private static void CheckContent(JsonNode root, Findings findings)
    {
        var is30 = root.GetString("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) == true;
        if (root["paths"] is null && (is30 || (root["components"] is null && root["webhooks"] is null)))
        {
            findings.Add(FindingId.Structure, root.Span, is30 ? "'paths' is missing: it is required in OpenAPI 3.0" : "'paths' is missing, and so are 'components' and 'webhooks': one of them is required in the contract");
        }
    }

    private static void CheckPaths(Located? paths, Findings findings)
    {
        foreach (var (member, _) in paths?.Members() ?? [])
        {
            if (!member.Name.StartsWith('/'))
            {
                findings.Add(FindingId.Structure, member.NameSpan, $"The path '{member.Name}' has to start with '/'");
            }
        }
    }

    /// <summary>Warns of names that references can only lead to with escapes, which not every reader undoes.</summary>
    private static void CheckNames(Located components, Findings findings)
    {
        foreach (var (member, _) in components.Members().SelectMany(section => section.Value.Entries()))
        {
            if (!member.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') || member.Name.Length == 0)
            {
                findings.Warn(FindingId.Structure, member.NameSpan, $"The name '{member.Name}' of a component has other characters than letters (A to Z), digits, '.', '-' and '_', which OpenAPI forbids");
            }
        }
    }

    private static void CheckMethods(Located? operations, Findings findings)
    {
        foreach (var (member, _) in operations?.Entries() ?? [])
        {
            if (Operation.HasField(member.Name))
            {
                findings.Add(FindingId.Structure, member.NameSpan, $"'{member.Name}' is no additional operation; it stands as '{member.Name.ToLowerInvariant()}' in the path item");
            }
        }
    }

    private static void CheckStatuses(Located? responses, Findings findings)
    {
        foreach (var (member, _) in responses?.Members() ?? [])
        {
            var isStatus = member.Name is [>= '1' and <= '5', 'X', 'X'] or [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9'];
            if (!isStatus && member.Name != "default")
            {
                var remedy = member.Name is [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'] ? $"did you mean '{member.Name.ToUpperInvariant()}'?" : "those are such as 200, 4XX or default";
                findings.Add(FindingId.Structure, member.NameSpan, $"'{member.Name}' is no status; {remedy}");
            }
        }
    }

    private static void CheckParameter(JsonNode parameter, Findings findings)
    {
        string[] places = ["path", "query", "header", "cookie", "querystring"];
        if (parameter["in"] is { Kind: JsonKind.String } place && !places.Contains(place.StringValue))
        {
            var suggestion = Suggestion.Nearest(place.StringValue, places) is { } nearest ? $"; did you mean '{nearest}'?" : "";
            findings.Add(FindingId.Structure, place.Span, $"A parameter is in path, query, header or cookie, not in '{place.StringValue}'{suggestion}");
        }
        else if (parameter["$ref"] is null && parameter["schema"] is null == parameter["content"] is null)
        {
            var fault = parameter["schema"] is null ? "has neither 'schema' nor 'content'; one of them says what it takes" : "has both 'schema' and 'content'; the one or the other says what it takes";
            findings.Warn(FindingId.Structure, parameter.Span, $"The parameter '{parameter.GetString("name")}' {fault}");
        }

        if (parameter.GetString("in") == "path" && !parameter.GetBoolean("required"))
        {
            findings.Add(FindingId.Structure, parameter["required"]?.Span ?? parameter.Span, $"The path parameter '{parameter.GetString("name")}' needs 'required: true'");
        }
    }
}
