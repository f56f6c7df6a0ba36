using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Contracts.Build.Tests;

/// <summary>
/// What Contracts.Build relies on in NSwag and no compiler checks. Where one of these tests fails after an upgrade of NSwag.MSBuild, its
/// snapshot says what to look at; "Upgrading NSwag" in the README tells the rest.
/// </summary>
public sealed partial class NSwagUpgradeTests
{
    private static readonly NSwagAssemblies NSwag = new();

    /// <summary>What the variables of our templates are, and what stands there without one.</summary>
    private static readonly Dictionary<string, string[]> Models = new()
    {
        ["operation"] = ["CSharpOperationModel"],
        ["parameter"] = ["CSharpParameterModel"],
        ["property"] = ["PropertyModel"],
        [""] = ["CSharpFileTemplateModel", "CSharpClientTemplateModel", "CSharpExceptionDescriptionModel", "ClassTemplateModel", "CSharpTemplateModelBase"],
    };

    /// <summary>A template of NSwag's that has changed is to be compared with the one of ours that stands in its place: what was fixed there may be wrong here.</summary>
    [Fact]
    public Task NSwag_s_own_templates_are_those_that_ours_were_written_beside()
    {
        var ours = Directory.EnumerateFiles(Templates, "*.liquid").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        var lines =
            from assembly in NSwag.CodeGenerators
            from resource in assembly.GetManifestResourceNames()
            where resource.EndsWith(".liquid", StringComparison.Ordinal)
            let name = TemplateName().Match(resource).Value
            orderby name, resource
            select $"{name} {Hash(assembly, resource)}{(ours.Contains(name) ? " (ours stands in its place)" : "")}";
        return Verifier.Verify(string.Join('\n', lines.Prepend($"NSwag {NSwag.Version}")));
    }

    /// <summary>A member that is not there reads as nothing, without a word: code is generated without what it said.</summary>
    [Fact]
    public Task Every_member_that_our_templates_read_is_there()
    {
        var lines = Directory.EnumerateFiles(Templates, "*.liquid").SelectMany(path => MembersIn(File.ReadAllText(path))).Distinct().Order(StringComparer.Ordinal)
            .Select(member => $"{member}: {string.Join(", ", DeclarationsOf(member).DefaultIfEmpty("NOT THERE ANY MORE"))}").ToList();

        Assert.DoesNotContain(lines, line => line.EndsWith("NOT THERE ANY MORE", StringComparison.Ordinal));
        return Verifier.Verify(string.Join('\n', lines));
    }

    private static string Templates { get; } = Repository.PathOf("generator", "Contracts.Build", "Templates");

    /// <summary>Members of NSwag's models in a template: <c>operation.Parameters</c>, or <c>ClassName</c> alone. Names in lower case are the template's own.</summary>
    private static IEnumerable<string> MembersIn(string template) =>
        from tag in Tag().Matches(template)
        from member in Member().Matches(NoMember().Replace(tag.Value, " "))
        select member.Value;

    private static IEnumerable<string> DeclarationsOf(string member)
    {
        var path = member.Split('.');
        var (root, names) = Models.ContainsKey(path[0]) ? (path[0], path[1..]) : ("", path);
        return Models[root].Select(NSwag.Find).OfType<Type>().Select(model => Follow(model, names)).OfType<string>();
    }

    /// <returns>The types on the way; null where it ends.</returns>
    private static string? Follow(Type model, string[] names)
    {
        var types = new StringBuilder(model.Name);
        foreach (var name in names)
        {
            if (model.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).FirstOrDefault(property => property.Name == name) is not { } property)
            {
                return null;
            }

            model = property.PropertyType;
            types.Append(CultureInfo.InvariantCulture, $" → {(model.IsGenericType ? $"{model.Name[..model.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", model.GetGenericArguments().Select(type => type.Name))}>" : model.Name)}");
        }

        return types.ToString();
    }

    private static string Hash(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..8];
    }

    [GeneratedRegex(@"(?<=\.Templates\.).*(?=\.liquid$)")]
    private static partial Regex TemplateName();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    /// <summary>Literals, and the names of templates.</summary>
    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\btemplate\s+[\w.]+|\bcomment\b
        """)]
    private static partial Regex NoMember();

    [GeneratedRegex(@"(?<![\w.])((operation|parameter|property)\.[A-Z]\w*|[A-Z]\w*)(\.[A-Z]\w*)*")]
    private static partial Regex Member();

    /// <summary>NSwag, from the package that Contracts.Build asks for.</summary>
    private sealed class NSwagAssemblies : AssemblyLoadContext
    {
        public NSwagAssemblies() => CodeGenerators = [LoadFromAssemblyPath(PathOf("NSwag.CodeGeneration.CSharp")), LoadFromAssemblyPath(PathOf("NJsonSchema.CodeGeneration.CSharp"))];

        public IReadOnlyList<Assembly> CodeGenerators { get; }

        public Version? Version => CodeGenerators[0].GetName().Version;

        public Type? Find(string model) => CodeGenerators.Concat(Assemblies.Where(assembly => assembly.GetName().Name!.Contains("CodeGeneration", StringComparison.Ordinal)))
            .SelectMany(assembly => assembly.GetTypes()).FirstOrDefault(type => type.Name == model);

        protected override Assembly? Load(AssemblyName assemblyName) => File.Exists(PathOf(assemblyName.Name!)) ? LoadFromAssemblyPath(PathOf(assemblyName.Name!)) : null;

        private static string PathOf(string assembly) => Path.Combine(Repository.NSwagDirectory, assembly + ".dll");
    }
}
