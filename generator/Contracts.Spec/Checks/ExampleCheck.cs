using Contracts.Schema;

namespace Contracts.Spec.Checks;

/// <summary>OAC105: examples and defaults fit the schemas they stand for. A reader copies them first.</summary>
internal sealed class ExampleCheck
{
    private readonly SpecDocument _document;
    private readonly Findings _findings;
    private readonly SchemaEvaluator _evaluator;

    private ExampleCheck(SpecDocument document, Findings findings)
    {
        _document = document;
        _findings = findings;
        _evaluator = new SchemaEvaluator(reference => document.Resolve(reference)?.Node, demandsOneWay: false);
    }

    public static void Run(SpecDocument document, Findings findings)
    {
        var check = new ExampleCheck(document, findings);
        foreach (var (kind, value) in document.Objects)
        {
            switch (kind)
            {
                case ObjectKind.Schema:
                    check.CheckSchema(value);
                    break;
                case ObjectKind.Parameter or ObjectKind.Header:
                    check.CheckExamples(value, value.Node.GetString("name"), mediaType: null);
                    break;
                case ObjectKind.MediaType:
                    check.CheckExamples(value, name: null, mediaType: value.Name);
                    break;
            }
        }
    }

    private void CheckSchema(Located schema)
    {
        var isProperty = schema.Pointer.Split('/') is [.., "properties", _];
        var name = isProperty ? schema.Name : null;
        Judge(schema.Node, schema.Node["default"], name, "default");
        Judge(schema.Node, schema.Node["example"], name, "example");
        foreach (var example in schema.Node["examples"]?.Items ?? [])
        {
            Judge(schema.Node, example, name, "example");
        }
    }

    /// <summary>Checks the examples that stand beside a schema.</summary>
    private void CheckExamples(Located value, string? name, string? mediaType)
    {
        var examples = (value["examples"]?.Entries() ?? [])
            .Select(entry => _document.Follow(entry.Value).Node)
            .Select(example => example["dataValue"] ?? example["value"])
            .Prepend(value.Node["example"]);
        foreach (var example in examples.OfType<JsonNode>())
        {
            if (value["schema"] is { } schema)
            {
                CheckExample(schema, example, name, mediaType);
            }

            foreach (var item in value.Node["itemSchema"] is null ? [] : example.Items)
            {
                Judge(value.Node["itemSchema"]!, item, name: null, "example");
            }
        }
    }

    private void CheckExample(Located schema, JsonNode example, string? name, string? mediaType)
    {
        // A string for content that is not JSON is that content as text, and not the value that the schema is about, if that is no string.
        var isText = mediaType is not null && !MediaTypes.IsJson(mediaType) && example.Kind == JsonKind.String;
        if (!isText || _document.Follow(schema).Node.GetString("type") == "string")
        {
            Judge(schema.Node, example, name, "example");
        }
    }

    private void Judge(JsonNode schema, JsonNode? instance, string? name, string what)
    {
        if (instance is null)
        {
            return;
        }

        foreach (var violation in _evaluator.Evaluate(schema, instance, name))
        {
            // A warning: what is generated is right all the same, and many a published contract has such an example.
            if (violation.Severity != ViolationSeverity.Info)
            {
                var fault = violation.Severity == ViolationSeverity.Error ? "breaks its schema" : "goes against the contract's advice";
                _findings.Warn(FindingId.BrokenExample, violation.Span, $"The {what} {fault}: {violation.Message}");
            }
        }
    }
}
