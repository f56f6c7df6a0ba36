using System.Globalization;
using Contracts.Schema;
using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Tests;

/// <summary>What the page of a rule says beyond the rule's own words.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Wrong">Statements that the rule reports.</param>
/// <param name="Right">The same after they were mended.</param>
/// <param name="Fix">What the editor offers.</param>
/// <param name="Suppress">When the rule is better silent.</param>
internal sealed record RulePage(string Id, string Wrong, string Right, string Fix, string Suppress)
{
    public static IReadOnlyList<RulePage> All { get; } =
    [
        new(
            "OAC001",
            """clip.Size = "1280x720";""",
            """clip.Size = "1280*720";""",
            "The nearest allowed value, as a literal or as the contract's constant; each of the allowed values.",
            "The service knows a value that its contract does not list yet. Better: list it in the contract, or leave the list open there (`x-extensible-enum`)."),
        new(
            "OAC002",
            "clip.Seed = -2;",
            "clip.Seed = -1;",
            "The nearest bound or multiple.",
            "A test sends a wrong number on purpose."),
        new(
            "OAC003",
            """clip.Made = "yesterday";""",
            """clip.Made = "2024-01-31T12:00:00Z";""",
            "None: what was meant can't be guessed.",
            "A test sends a wrong string on purpose. Patterns that take long to match are never reported."),
        new(
            "OAC004",
            """_ = new Render { Model = "small", Size = "l", Count = 1 };""",
            """_ = new Render { Model = "small", Size = "s", Count = 1 };""",
            "The values that go together with the others; the members that are required by them.",
            "The rule only advises (`x-contract-rules`), and here you know better. Of the arms of `?:` and `switch`, one is reported that goes with no arm of the other members. Where other code gets the object first, as for [OAC005](OAC005.md), what a further member could mend is not reported; values that are written down together and do not go together are, unless the same code changes them."),
        new(
            "OAC005",
            "_ = new RenderOptions();",
            "_ = new RenderOptions { Depth = 1 };",
            "All missing members, each with the contract's default, its example or its first allowed value, else with an empty one; in JSON text also another name for a member that was probably meant to be the missing one.",
            "The object is meant to stay incomplete. What the same block sets later counts. Where other code gets the object first (the result of a method, an argument of a method that is not the contract's, a field or property of another class), it may complete it, and the rule is silent. It speaks where the object goes to the contract as it is (an operation, a serializer, a request to an operation's path, alone or in a variable, collection or other object that goes there), or nowhere."),
        new(
            "OAC006",
            """_ = JsonSerializer.Deserialize<Pair>("{ \"left\": 5, \"right\": [] }");""",
            """_ = JsonSerializer.Deserialize<Pair>("{ \"left\": \"5\", \"right\": [] }");""",
            "For a member that the contract does not have, the name that was probably meant.",
            "A test sends another structure on purpose."),
        new(
            "OAC007",
            """_ = clip.State is "finished";""",
            """_ = clip.State is "done";""",
            "The nearest value, as a literal or as the contract's constant; each of the values.",
            "The service sends a value that its contract does not list yet. Of open lists (`x-extensible-enum`) only what is nearly a listed value is reported."),
        new(
            "OAC008",
            "clip.Sizes = [1, 1, 2, 3];",
            "clip.Sizes = [1, 2, 3];",
            "None. Wrong items are reported by the rule of their own fault, at the item.",
            "A test sends a wrong array on purpose."),
        new(
            "OAC009",
            """clip.Container = "avi";""",
            """clip.Container = "mp4";""",
            "None.",
            "Until the code is changed. What has `[Obsolete]`, as deprecated operations do, is the compiler's to report (CS0618)."),
    ];

    /// <summary>The page in Markdown.</summary>
    public string Render()
    {
        var rule = Descriptors.Find(Id)!;
        var severity = rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : "warning";
        return $"""
            # {Id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}

            {(rule.DefaultSeverity == DiagnosticSeverity.Info ? "Information" : "Warning")}, category `{rule.Category}`.

            ## Cause

            {rule.Description.ToString(CultureInfo.InvariantCulture)}

            Only what is certain before the program runs is judged: constants, and variables and private readonly fields that never change. Statements
            that do not compile are left to the compiler.{Reach()}

            ## Example

            ```csharp
            {Wrong}   // {Id}
            {Right}   // as the contract says
            ```

            ## Fix

            {Fix}

            ## When to suppress

            {Suppress}

            ## How to configure

            In `.editorconfig`, for all files or some (`[Tests/**.cs]`):

            ```ini
            dotnet_diagnostic.{Id}.severity = {severity}   # error, warning, suggestion, silent or none{Options()}
            ```

            In code: `#pragma warning disable {Id}`, or `[SuppressMessage("{rule.Category}", "{Id}")]`. In a project: `<NoWarn>$(NoWarn);{Id}</NoWarn>`.

            """.ReplaceLineEndings("\n");
    }

    /// <summary>What is judged beside C# values. Comparisons alone are about nothing else.</summary>
    private string Reach() => Id == DiagnosticIds.Comparison ? "" : """


        JSON text is judged as well, and a fault in it reported at its own characters: what `JsonConvert`, `JsonSerializer`,
        `JObject.Parse(…).ToObject` or a method with a `[StringSyntax("Json")]` parameter reads as a class of the contract, what an
        `HttpClient` sends to the path of an operation (anonymous objects and dictionaries too), and any string behind `/* lang=json,contract=NAME */`.
        """;

    /// <summary>The options of the analyzer's own that the rule follows.</summary>
    private string Options() => Id switch
    {
        DiagnosticIds.Comparison => "",
        RuleId.StringFormat => $"\n{ContractOptions.FormatsKey} = assert   # or ignore: format is a mere note{JsonText}",
        _ => JsonText,
    };

    private static string JsonText => $"\n{ContractOptions.JsonTextKey} = check   # or ignore: JSON text and anonymous objects are left alone";
}
