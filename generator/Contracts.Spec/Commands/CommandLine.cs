using Contracts.Spec.Preparing;

namespace Contracts.Spec.Commands;

/// <summary>
/// The command line. It is read by hand: the command is started on every change of a contract, and a parser library would take
/// longer to start than the work does.
/// </summary>
internal static class CommandLine
{
    public const int Success = 0;

    /// <summary>The contract has errors.</summary>
    public const int HasErrors = 1;

    /// <summary>The command could not run.</summary>
    public const int CouldNotRun = 2;

    private const string Help = """
        Checks OpenAPI contracts and prepares them for code generation.

        Usage:
          contracts check SPEC                      report what is wrong with the contract
          contracts prepare SPEC --output PREPARED  check it, then write what code is generated from

        SPEC is an OpenAPI 3.0 or 3.1 document in YAML or JSON. Findings go to standard output as
        SPEC(line,column): error OAC1nn: message. The exit code is 0 without errors, 1 with errors,
        2 where the command could not run.
        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        try
        {
            switch (arguments)
            {
                case ["check", var spec] when !IsOption(spec):
                    return Check(spec, output);
                case ["prepare", var spec, "--output" or "-o", var prepared] when !IsOption(spec):
                    return Prepare(spec, prepared, output);
                case ["prepare", "--output" or "-o", var prepared, var spec] when !IsOption(spec):
                    return Prepare(spec, prepared, output);
                case ["--help" or "-h" or "-?"] or ["check" or "prepare", "--help" or "-h" or "-?"]:
                    output.WriteLine(Help);
                    return Success;
                case ["--version"]:
                    output.WriteLine(typeof(CommandLine).Assembly.GetName().Version?.ToString(3));
                    return Success;
                default:
                    error.WriteLine("contracts: these arguments are not understood: " + string.Join(' ', arguments));
                    error.WriteLine(Help);
                    return CouldNotRun;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("contracts: " + failure.Message);
            return CouldNotRun;
        }
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');

    private static int Check(string spec, TextWriter output) => Report(spec, Compilation.Of(spec), output);

    private static int Prepare(string spec, string prepared, TextWriter output)
    {
        var compilation = Compilation.Of(spec);
        if (compilation.Prepared is { } document)
        {
            AtomicFile.WriteIfChanged(prepared, PreparedText.Write(document));
        }

        return Report(spec, compilation, output);
    }

    private static int Report(string spec, Compilation compilation, TextWriter output)
    {
        Output.Write(output, spec, compilation.Findings);
        return compilation.Findings.Any(finding => !finding.IsWarning) ? HasErrors : Success;
    }
}
