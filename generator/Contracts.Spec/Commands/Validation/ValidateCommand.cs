using Contracts.Schema;
using Contracts.Spec.Checks;

namespace Contracts.Spec.Commands.Validation;

/// <summary><c>contracts validate</c>: JSON payloads judged by a schema of the contract.</summary>
internal static class ValidateCommand
{
    public static int Run(ValidateOptions options, Func<Stream> input, TextWriter output, TextWriter error)
    {
        if (FindSchema(options, error) is not var (schema, document))
        {
            return CommandLine.CouldNotRun;
        }

        var evaluator = new SchemaEvaluator(reference => document.Resolve(reference)?.Node, options.AssertsFormat, demandsOneWay: false);
        var findings = new List<PayloadFinding>();
        var isComplete = true;
        foreach (var path in options.Payloads)
        {
            try
            {
                findings.AddRange(Judge(path, input, evaluator, schema));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                error.WriteLine("contracts: " + failure.Message);
                isComplete = false;
            }
        }

        Write(options.Format, findings, isComplete, output);
        return !isComplete ? CommandLine.CouldNotRun
            : findings.Exists(finding => !finding.Violation.IsAdvice) ? CommandLine.HasErrors
            : CommandLine.Success;
    }

    private static (JsonNode Schema, SpecDocument Document)? FindSchema(ValidateOptions options, TextWriter error)
    {
        var findings = new Findings();
        var files = new SourceFiles(findings);
        var document = SpecLoader.Load(options.Spec, files, findings);
        if (document is not null)
        {
            // What the evaluator is silent about, because it can't know what is meant.
            DuplicateKeyCheck.Run(document.Files, findings);
            ReferenceCheck.Run(document, findings);
            TypeCheck.Run(document, findings);
        }

        if (document is null || findings.Sorted.Count > 0)
        {
            Output.Write(error, files, findings.Sorted);
            return null;
        }

        if (document.Schemas?[options.Schema] is { } schema)
        {
            return (schema.Node, document);
        }

        var names = document.Schemas?.Entries().Select(entry => entry.Member.Name).ToList() ?? [];
        var nearest = Suggestion.Nearest(options.Schema, names);
        var suggestion = nearest is null ? "." : $"; did you mean '{nearest}'?";
        var list = names.Count == 0 ? "" : $" It has: {string.Join(", ", names)}.";
        error.WriteLine(Output.OneLine($"contracts: {options.Spec} has no schema '{options.Schema}' under components/schemas{suggestion}{list}"));
        return null;
    }

    private static IEnumerable<PayloadFinding> Judge(string path, Func<Stream> input, SchemaEvaluator evaluator, JsonNode schema)
    {
        var name = path == PayloadReader.StandardInput ? "stdin" : path;
        try
        {
            var payload = PayloadReader.Read(path, input);
            var repeated = RepeatedKey.In(payload).Select(key => PayloadFinding.Repeated(name, key));
            return evaluator.Evaluate(schema, payload).Select(violation => new PayloadFinding(name, violation)).Concat(repeated).OrderBy(finding => finding.Span.Offset);
        }
        catch (JsonSyntaxException malformed)
        {
            return [PayloadFinding.Malformed(name, malformed)];
        }
    }

    private static void Write(ReportFormat format, List<PayloadFinding> findings, bool isComplete, TextWriter output)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(output, findings);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(output, findings, isComplete);
                break;
            default:
                TextReport.Write(output, findings);
                break;
        }
    }
}
