using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Contracts.Packaging.Tests;

/// <summary>
/// Projects of all sorts that use contract packages, built once with nothing but the packages: UniAll's, and one of another team, which was
/// made with another release of the kit and System.Text.Json.
/// </summary>
public sealed partial class Consumers : IDisposable
{
    /// <summary>The project with the code of all pages.</summary>
    public const string Pages = "Pages";

    private const string OtherKit = "1000.0.0";
    private const string UniAll = $"""<PackageReference Include="UniAll.Contracts" Version="{VersionToken}" />""";
    private const string Orders = """<PackageReference Include="Acme.Orders" Version="1.0.0" />""";
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
    private const string VersionToken = "{version}";

    private readonly DirectoryInfo _otherFeed = Directory.CreateTempSubdirectory("other feed ");
    private readonly UserFolder _folder;
    private readonly List<string> _projects = [];

    public Consumers(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        feed.PackKit(_otherFeed.FullName, OtherKit);
        _folder = new("consumers ", feed, _otherFeed.FullName);
        PackOrders();

        Add("Console", "net10.0", UniAll);
        Add("Library", "netstandard2.0", UniAll);
        Add("App", "net10.0", """<ProjectReference Include="../Library/Library.csproj" />""");
        Add("TwoContracts", "net10.0", UniAll + Orders);
        Add("CentralVersions", "net10.0", """<PackageReference Include="UniAll.Contracts" />""");
        Add("WarningsAsErrors", "net10.0", UniAll, Strict);
        foreach (var project in _projects)
        {
            Write(project + "/Wrong.cs", $$"""
                using UniAll.Contracts;

                public static class WrongIn{{project}}
                {
                    public static CreateVideoTaskRequest Request()
                    {
                        return new CreateVideoTaskRequest { Model = "wan2.6-video-720p", Prompt = "A boat.", Duration = 7 };
                    }
                }
                """);
        }

        Write("TwoContracts/WrongOrder.cs", """
            public static class WrongOrder
            {
                public static Acme.Orders.Order Order { get; } = new Acme.Orders.Order { Article = "chair", Speed = "expres" };
            }
            """);
        Write("CentralVersions/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>{UniAll.Replace("PackageReference", "PackageVersion", StringComparison.Ordinal)}</ItemGroup>
            </Project>
            """);

        Add("Untouched", "net10.0", UniAll, Strict);
        Write("Untouched/Own.cs", "public static class Own { public static int Duration => 7; }");
        Add("FSharp", "net10.0", UniAll + """<Compile Include="Caller.fs" />""", Strict, "fsproj");
        Write("FSharp/Caller.fs", """
            module Caller

            open UniAll.Contracts

            let request () = CreateVideoTaskRequest(Model = "wan2.6-video-720p", Prompt = "A boat.", Duration = 5)

            let create (client: IVideoTasksClient) =
                task {
                    let! created = client.CreateVideoTaskAsync(request ())
                    return created.Id
                }
            """);
        Add("VisualBasic", "net10.0", UniAll, Strict, "vbproj");
        Write("VisualBasic/Caller.vb", """
            Imports System.Threading.Tasks
            Imports UniAll.Contracts

            Public Module Caller
                Public Function Request() As CreateVideoTaskRequest
                    Return New CreateVideoTaskRequest With {.Model = "wan2.6-video-720p", .Prompt = "A boat.", .Duration = 5}
                End Function

                Public Async Function Create(client As IVideoTasksClient) As Task(Of String)
                    Dim created = Await client.CreateVideoTaskAsync(Request())
                    Return created.Id
                End Function
            End Module
            """);
        Add("Polyfilled", "netstandard2.0", $"""
            <PackageReference Include="Contracts.Build" Version="{VersionToken}" PrivateAssets="all" />
            <PackageReference Include="Contracts.Analyzers" Version="{VersionToken}" PrivateAssets="contentfiles" />
            <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
            <PackageReference Include="PolySharp" Version="1.16.0" PrivateAssets="all" />
            <OpenApiContract Include="orders.yaml" Namespace="Acme.Orders" ClientName="OrdersClient" />
            """, Strict + "<LangVersion>latest</LangVersion><Nullable>enable</Nullable>");
        Write("Polyfilled/orders.yaml", Document.Kit.BlocksOf("yaml").First());
        Write("Polyfilled/Own.cs", "public record Own(string Name) { public required string Kind { get; init; } }");
        AddPages();
        Build();
    }

    /// <summary>Errors and warnings of all kinds, each as <c>Project: File(line,column): severity id: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics { get; private set; } = [];

    /// <summary>What a project was compiled to.</summary>
    public string AssemblyOf(string project, string framework = "net10.0") => _folder.PathOf($"{project}/bin/Debug/{framework}/{project}.dll");

    /// <summary>Makes a native program of code that uses the other team's package, and runs it.</summary>
    /// <param name="linker">The program that links it.</param>
    /// <param name="code">The program's code.</param>
    /// <returns>What it wrote.</returns>
    internal string RunNative(string linker, string code)
    {
        Add("Native", "net10.0", Orders, $"""
            {Strict}<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
            <PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn><CppCompilerAndLinker>{linker}</CppCompilerAndLinker>
            """);
        Write("Native/Program.cs", code);
        _folder.Run("Native", ["publish", "-o", _folder.PathOf("native"), "--use-current-runtime", "-nologo"]);
        return _folder.RunProgram(_folder.PathOf("native/Native"), "Native", []);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _otherFeed.Delete(recursive: true);
    }

    /// <summary>The other team's package: the contract of the kit's README.</summary>
    private void PackOrders()
    {
        Add("Acme.Orders", "net10.0", $"""
            <PackageReference Include="Contracts.Build" Version="{OtherKit}" PrivateAssets="all" />
            <PackageReference Include="Contracts.Analyzers" Version="{OtherKit}" PrivateAssets="contentfiles" />
            <OpenApiContract Include="orders.yaml" Namespace="Acme.Orders" ClientName="OrdersClient" JsonLibrary="System.Text.Json" />
            """, Strict + "<Nullable>enable</Nullable><IsAotCompatible>true</IsAotCompatible>");
        _projects.Clear();
        Write("Acme.Orders/orders.yaml", Document.Kit.BlocksOf("yaml").First());
        _folder.Run("Acme.Orders", ["pack", "-o", _otherFeed.FullName, "-nologo"]);
    }

    /// <summary>The code in the pages: each block is a method, below the directives of its page, and its lines are those of the page.</summary>
    private void AddPages()
    {
        Add(Pages, "net10.0", $"""
            {UniAll}{Orders}
            <PackageReference Include="UniAll.Contracts.Hosting" Version="{VersionToken}" />
            <PackageReference Include="UniAll.Contracts.Stub" Version="{VersionToken}" />
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            """, "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>");
        Write(Pages + "/Page.cs", """
            using Microsoft.AspNetCore.Builder;

            namespace Pages;

            /// <summary>What the code in the pages takes for given.</summary>
            internal abstract class Page
            {
                protected static readonly string apiKey = "";
                protected static readonly HttpClient http = new();
                protected static readonly Acme.Orders.Order order = new() { Article = "chair" };
                protected static readonly WebApplicationBuilder builder = WebApplication.CreateBuilder();

                protected static Task CodeUnderTest(HttpClient http) => Task.CompletedTask;
            }
            """);
        foreach (var document in Document.All)
        {
            var directives = "";
            foreach (var block in document.Blocks.Where(block => block.Language == "csharp"))
            {
                directives += string.Concat(Directive().Matches(block.Code).Select(match => match.Value + "\n"));
                var name = $"{Path.GetDirectoryName(document.Path)!.Replace('/', '_').Replace('.', '_')}_{block.Line}";
                Write($"{Pages}/{name}.cs", $$"""
                    {{directives}}
                    internal sealed class Page{{name}} : Pages.Page
                    {
                        public static async Task Run()
                        {
                            await Task.CompletedTask;
                    #line {{block.Line}} "{{document.Path}}"
                    {{Directive().Replace(block.Code, "")}}
                    #line default
                        }
                    }
                    """);
            }

            if (document.BlocksOf("xml").Any())
            {
                AddProjectOf(document);
            }
        }
    }

    /// <summary>What a page says of project files, in one that has nothing else but what the page takes for given.</summary>
    private void AddProjectOf(Document document)
    {
        var elements = document.BlocksOf("xml").SelectMany(code => XElement.Parse($"<Project>{code.Replace("…", Repository.Version, StringComparison.Ordinal)}</Project>").Elements()).ToList();
        var properties = elements.Where(element => element.Name != "ItemGroup" && element.Attribute("Include") is null);
        var items = elements.Where(element => element.Attribute("Include") is not null).Concat(elements.Where(element => element.Name == "ItemGroup").Elements())
            .Concat(XElement.Parse($"""
                <ItemGroup>
                  <PackageReference Include="Contracts.Build" Version="{Repository.Version}" PrivateAssets="all" />
                  <PackageReference Include="Contracts.Analyzers" Version="{Repository.Version}" PrivateAssets="contentfiles" />
                  <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
                </ItemGroup>
                """).Elements())
            .DistinctBy(item => item.Attribute("Include")!.Value).ToList();
        var name = "ProjectOf" + (Path.GetDirectoryName(document.Path) is { Length: > 0 } folder ? Path.GetFileName(folder) : "Repository").Replace(".", "", StringComparison.Ordinal);
        Add(name, "net10.0", string.Concat(items), string.Concat(properties));
        foreach (var contract in items.Where(item => item.Name == "OpenApiContract"))
        {
            Write($"{name}/{contract.Attribute("Include")!.Value}", Document.Kit.BlocksOf("yaml").First());
        }
    }

    private void Build()
    {
        Write("consumers.slnx", $"<Solution>{string.Concat(Directory.EnumerateFiles(_folder.PathOf(""), "*.*proj", SearchOption.AllDirectories)
            .Where(project => _projects.Contains(Path.GetFileNameWithoutExtension(project))).Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
        var output = _folder.Run("", ["build", "consumers.slnx", "-nologo"], exitCode: 1).ReplaceLineEndings("\n");

        // At its end MSBuild repeats all of them.
        Diagnostics = [.. Diagnostic().Matches(output[..output.IndexOf("\nBuild FAILED.", StringComparison.Ordinal)]).Select(line =>
            $"{Path.GetFileNameWithoutExtension(line.Groups["project"].Value)}: {Path.GetFileName(line.Groups["place"].Value)}: {line.Groups["what"].Value}").Order(StringComparer.Ordinal)];
    }

    private void Add(string project, string framework, string items, string properties = "", string extension = "csproj")
    {
        _projects.Add(project);
        Write($"{project}/{project}.{extension}", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    private void Write(string path, string text) => _folder.Write(path, text.Replace(VersionToken, Repository.Version, StringComparison.Ordinal));

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(?<place>.+?) ?: (?<what>(warning|error) .*?) \[(?<project>[^\[]+?)(::.*)?\]$", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
