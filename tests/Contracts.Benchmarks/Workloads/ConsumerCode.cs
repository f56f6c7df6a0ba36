using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Benchmarks.Workloads;

/// <summary>Code of users, parsed: much that has nothing to do with a contract, and places where values go into one.</summary>
internal static class ConsumerCode
{
    private const int LinesOfFile = 500;

    /// <summary>Everyday code: 50 lines with every kind of operation that the analyzers look at.</summary>
    private const string Class = """
        internal sealed class Job{0}
        {
            private readonly Dictionary<string, int> _counts = new() { ["first"] = 1, ["second"] = 2 };
            private readonly List<string> _names = ["first", "second"];
            private string? _title;

            public string Name { get; set; } = "job";

            public int Count { get; private set; } = 5;

            public Job{0}? Next { get; init; }

            public string Describe(int number, string? text = null, bool isLong = true)
            {
                var label = text ?? "nothing";
                Count = number;
                Count += number > 10 ? 10 : number;
                _title ??= $"{label} {number}";
                if (label == "first" || string.Equals(label, "second", StringComparison.OrdinalIgnoreCase))
                {
                    _names.Add(label);
                    _counts[label] = Count;
                }

                var size = number switch { 1 => "small", 2 => "large", _ => "other" };
                switch (size)
                {
                    case "small":
                        Name = "small";
                        break;
                    case "large":
                        Name = "large" + label;
                        break;
                }

                return isLong ? string.Join(", ", _names) + size : label.Trim();
            }

            public Job{0} Copy(string name) => new() { Name = name, Next = new Job{0} { Name = "next", Count = 7 } };

            public bool IsSame(Job{0} other) => other is { Name: "job", Count: > 3 } && other.Name == Name;

            public int Sum(IReadOnlyList<int> values)
            {
                var sum = 0;
                foreach (var value in values)
                {
                    sum += Math.Max(value, 0);
                }

                return sum;
            }
        }

        """;

    private const string Usings = "#nullable enable\nusing System;\nusing System.Collections.Generic;\nusing Shop;\n\n";

    private static readonly string[] Sites =
    [
        "order.Status = \"paid\";", "order.Count = 5;", "order.Note = \"At the door.\";", "Take(order.Status == \"sent\");", "order.Id = \"A1\";",
        "order.Next = new Order1 { Id = \"A2\", Status = \"new\" };",
    ];

    /// <summary>What does not fit, in each of these places.</summary>
    private static readonly string[] WrongSites =
    [
        "order.Status = \"payed\";", "order.Count = 0;", "order.Note = \"<b>\";", "Take(order.Status == \"send\");", "order.Id = \"\";",
        "order.Next = new Order1 { Id = \"A2\", Status = \"New\" };",
    ];

    /// <summary>The running framework.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Code that uses no contract.</summary>
    public static IReadOnlyList<SyntaxTree> Unrelated(int lines)
    {
        var linesOfClass = Class.Count(c => c == '\n');
        return Files(lines / linesOfClass, LinesOfFile / linesOfClass, number => Class.Replace("{0}", number, StringComparison.Ordinal));
    }

    /// <summary>So many places where a value goes into a contract or is compared with one of it, ten in each method.</summary>
    public static IReadOnlyList<SyntaxTree> Checked(int sites, bool isWrong = false)
    {
        const int InMethod = 10;
        var statements = isWrong ? WrongSites : Sites;
        return Files(sites / InMethod, classesOfFile: 10, number =>
        {
            var first = int.Parse(number, CultureInfo.InvariantCulture) * InMethod;
            var body = string.Join("\n        ", Enumerable.Range(first, InMethod).Select(i => statements[i % statements.Length]));
            return $$"""
                internal static class Caller{{number}}
                {
                    private static void Take(bool value) => GC.KeepAlive(value);

                    public static void Call(Order1 order)
                    {
                        {{body}}
                    }
                }

                """;
        });
    }

    private static List<SyntaxTree> Files(int classes, int classesOfFile, Func<string, string> write)
    {
        var files = new List<SyntaxTree>();
        foreach (var file in Enumerable.Range(0, classes).Chunk(classesOfFile))
        {
            var text = new StringBuilder(Usings);
            foreach (var number in file)
            {
                text.Append(write(number.ToString(CultureInfo.InvariantCulture))).Append('\n');
            }

            files.Add(CSharpSyntaxTree.ParseText(text.ToString(), path: $"File{files.Count}.cs"));
        }

        return files;
    }
}
