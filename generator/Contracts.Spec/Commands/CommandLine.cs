using Contracts.Spec.Commands.Validation;
using Contracts.Spec.Preparing;

namespace Contracts.Spec.Commands;

/// <summary>
/// The command line. It is read by hand: the command is started on every change of a contract, and its few arguments need no library
/// to load.
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
          contracts validate SPEC --schema NAME FILE...
                                                    judge JSON payloads by a schema of the contract

        Options:
          --inputs FILE        list there, one path a line, the files that the contract refers to (prepare)
          --client NAME        the name of the client class, which no other class gets (prepare)
          --client-per-tag     give each tag a client of its own; --client is that of operations without a tag (prepare)
          --dates              give strings with the format date the type of a date (prepare)
          --base-url URL       the server's address, in place of the contract's own (prepare)
          --schema NAME        the schema under components/schemas (validate)
          --format FORMAT      text (the default), json or sarif (validate)
          --no-format-assertion
                               take the keyword format for a note, not a demand (validate)
          --nowarn:IDS         leave warnings out; IDS are such as OAC117;OAC118
          --warnaserror[:IDS]  make warnings errors: all, or those with these ids
          --warnaserror-:IDS   leave those warnings warnings

        SPEC is an OpenAPI 3.0, 3.1 or 3.2 document in YAML or JSON, which may refer to other local files.
        Findings go to standard output as FILE(line,column): error OAC1nn: message. The exit code is 0
        without errors, 1 with errors, 2 where the command could not run. A FILE that is - is standard input;
        advice about a payload is a warning and no error.
        """;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, Func<Stream>? input = null)
    {
        try
        {
            switch (arguments)
            {
                case ["check", ..] when CommandOptions.Parse(arguments, prepares: false) is { } options:
                    return Check(options, output);
                case ["prepare", ..] when CommandOptions.Parse(arguments, prepares: true) is { } options:
                    return Prepare(options, output);
                case ["validate", ..] when ValidateOptions.Parse(arguments) is { } options:
                    return ValidateCommand.Run(options, input ?? Console.OpenStandardInput, output, error);
                case ["--help" or "-h" or "-?"] or ["check" or "prepare" or "validate", "--help" or "-h" or "-?"]:
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

    private static int Check(CommandOptions options, TextWriter output) => Report(Compilation.Of(options.Spec, options.Severities, options.Code, isThorough: true), output);

    private static int Prepare(CommandOptions options, TextWriter output)
    {
        var compilation = Compilation.Of(options.Spec, options.Severities, options.Code, isThorough: false);
        if (compilation.Prepared is { } document && options.Output is { } prepared)
        {
            AtomicFile.WriteIfChanged(prepared, writer => PreparedText.Write(writer, document));
            if (options.Inputs is { } inputs)
            {
                AtomicFile.WriteIfChanged(inputs, writer => writer.Write(string.Concat(compilation.Files.All.Skip(1).Select(file => file.FullPath + "\n"))));
            }
        }

        return Report(compilation, output);
    }

    private static int Report(Compilation compilation, TextWriter output)
    {
        Output.Write(output, compilation.Files, compilation.Findings);
        return compilation.Findings.Any(finding => !finding.IsWarning) ? HasErrors : Success;
    }
}
