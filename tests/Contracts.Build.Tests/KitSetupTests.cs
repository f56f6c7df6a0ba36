using System.Text.RegularExpressions;

namespace Contracts.Build.Tests;

public sealed class KitSetupTests
{
    private const string Small = """<OpenApiContract Include="small.yaml" Namespace="Acme.Small" ClientName="SmallClient" />""";

    /// <summary>Metadata, and what is said of it.</summary>
    private static readonly (string Metadata, string Message)[] WrongMetadata =
    [
        ("""Namespace="Acme" """, "bare.proj : error OAC121: The OpenApiContract 'small.yaml' needs a ClientName: the name of a C# class, such as OrdersClient; it has ''."),
        ("""Namespace="Acme" ClientName="My Client" """, "it has 'My Client'."),
        ("""ClientName="SmallClient" """, "bare.proj : error OAC121: The OpenApiContract 'small.yaml' needs a Namespace, such as Acme.Orders; it has ''."),
        ("""ClientName="SmallClient" Namespace="Acme..Small" """, "it has 'Acme..Small'."),
        ("""ClientName="A" Namespace="A" JsonLibrary="Jil" """, "The JsonLibrary of the OpenApiContract 'small.yaml' is 'Jil'; it can be Newtonsoft.Json or System.Text.Json."),
        ("""ClientName="A" Namespace="A" Clients="" """, "The Clients of the OpenApiContract 'small.yaml' is ''; it can be Single or PerTag."),
        ("""ClientName="A" Namespace="A" AccessModifier="private" """, "The AccessModifier of the OpenApiContract 'small.yaml' is 'private'; it can be public or internal."),
        ("""ClientName="A" Namespace="A" Nullable="warnings" """, "The Nullable of the OpenApiContract 'small.yaml' is 'warnings'; it can be enable or disable."),
        ("""ClientName="A" Namespace="A" Nullable="disable" JsonLibrary="System.Text.Json" """, "is 'disable'; it can be enable with System.Text.Json, which refuses a null by what the code says."),
        ("""ClientName="A" Namespace="A" Records="yes" """, "The Records of the OpenApiContract 'small.yaml' is 'yes'; it can be true or false."),
        ("""ClientName="A" Namespace="A" DateTimeType="Instant" """, "The DateTimeType of the OpenApiContract 'small.yaml' is 'Instant'; it can be DateTimeOffset or DateTime."),
        ("""ClientName="A" Namespace="A" DateType="LocalDate" """, "The DateType of the OpenApiContract 'small.yaml' is 'LocalDate'; it can be string or DateOnly."),
        ("""ClientName="A" Namespace="A" BaseUrl="api.example.com" """, "The BaseUrl of the OpenApiContract 'small.yaml' is 'api.example.com'; it can be an absolute address such as https://api.example.com/v1."),
        ("""ClientName="A" Namespace="A" BaseUrl="https://$(x)`y`" """, "The BaseUrl of the OpenApiContract 'small.yaml' is 'https://`y`'; it can be "),
    ];

    [Fact]
    public void A_contract_that_is_not_described_well_is_refused()
    {
        var items = WrongMetadata.Select((wrong, i) => $"""<OpenApiContract Include="small.yaml" {wrong.Metadata} Condition="'$(Case)' == '{i}'" />""");
        using var project = new BareProject(string.Concat(items));

        var (exitCode, output) = project.RunCases("CheckOpenApiContracts", WrongMetadata.Length);

        Assert.Equal(1, exitCode);
        Assert.All(WrongMetadata, wrong => Assert.Contains(wrong.Message, output, StringComparison.Ordinal));
        Assert.Equal(WrongMetadata.Length, output.Split('\n').Count(line => line.Contains("error OAC121", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_project_says_what_a_warning_is()
    {
        (string Properties, string? Said)[] cases =
        [
            ("<NoWarn>OAC105</NoWarn>", null),
            ("<WarningsAsErrors>OAC105</WarningsAsErrors>", "error OAC105: "),
            ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error OAC105: "),
            ("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>OAC105</WarningsNotAsErrors>", "warning OAC105: "),
            ("", "warning OAC105: "),
        ];
        var properties = cases.Select((item, i) => $"""<PropertyGroup Condition="'$(Case)' == '{i}'">{item.Properties}</PropertyGroup>""");
        using var project = new BareProject(
            """<OpenApiContract Include="small$(Case).yaml" Namespace="Acme" ClientName="Small$(Case)" />""",
            "<NETCoreSdkVersion>10.0.100</NETCoreSdkVersion></PropertyGroup>" + string.Concat(properties) + "<PropertyGroup>");
        for (var i = 0; i < cases.Length; i++)
        {
            File.WriteAllText(project.PathOf($"small{i}.yaml"), BareProject.Spec.Replace("type: string", "type: string, example: 5", StringComparison.Ordinal));
        }

        var lines = project.RunCases("PrepareOpenApiContracts", cases.Length).Output.Split('\n');

        Assert.Equal(
            cases.Select(item => item.Said),
            cases.Select((_, i) => lines.SingleOrDefault(line => line.Contains($"small{i}.yaml(", StringComparison.Ordinal)) is { } line ? Regex.Match(line, "(error|warning) OAC105: ").Value : null));
    }

    [Fact]
    public void Two_contracts_of_one_name_are_refused()
    {
        using var project = new BareProject(Small + Small);

        Assert.Contains("Each OpenApiContract of a project needs a ClientName of its own; there are: SmallClient, SmallClient.", project.Run("CheckOpenApiContracts").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<LangVersion>7.3</LangVersion>", "", "bare.proj : error OAC121: Contracts.Build generates C# 12, and this project is compiled as C# 7.3: set <LangVersion>latest</LangVersion>.")]
    [InlineData("<LangVersion>11</LangVersion>", "", "this project is compiled as C# 11: ")]
    [InlineData("", """<Analyzer Remove="@(Analyzer)" />""", "bare.proj : error OAC121: Contracts.Build needs the package Contracts.Analyzers beside it")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>", """<OpenApiContract Update="small.yaml" DateType="DateOnly" />""", "has the DateType DateOnly, which netstandard2.0 lacks; there it can be string.")]
    public void A_project_in_which_the_code_would_not_compile_or_help_is_refused(string properties, string items, string message)
    {
        using var project = new BareProject(Small + items, "<NETCoreSdkVersion>10.0.100</NETCoreSdkVersion>" + properties);

        var (exitCode, output) = project.Run("AddOpenApiContracts");

        Assert.Equal(1, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "bare.proj : error OAC121: The OpenApiContract 'small.yaml' has the JsonLibrary System.Text.Json, which this project does not reference: add <PackageReference Include=\"System.Text.Json\" />.")]
    [InlineData("""<ReferencePath Include="System.Text.Json.dll" FusionName="System.Text.Json, Version=8.0.0.5, Culture=neutral" />""", "needs its version 10.0 or later; this project references 8.0.0.5.")]
    public void A_JSON_library_that_is_not_there_is_named(string reference, string message)
    {
        using var project = new BareProject(Small.Replace(" />", """ JsonLibrary="System.Text.Json" />""", StringComparison.Ordinal) + reference);

        Assert.Contains(message, project.Run("AddOpenApiContracts").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NameSpce", "bare.proj : error OAC121: An OpenApiContract has no metadata 'NameSpce': did you mean 'Namespace'? There are: Namespace, ClientName, JsonLibrary, ")]
    [InlineData("Enums", "error OAC121: An OpenApiContract has no metadata 'Enums'. There are: ")]
    public void Metadata_that_the_kit_does_not_know_is_refused_each_time(string name, string message)
    {
        using var project = new BareProject(Small.Replace(" />", $""" Link="\&quot;Other = " {name}="a" />""", StringComparison.Ordinal));

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var (exitCode, output) = project.Run("GenerateOpenApiContracts");

            Assert.Equal(1, exitCode);
            Assert.Contains(message, output, StringComparison.Ordinal);
            Assert.Single(output.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<NETCoreSdkVersion>9.0.305</NETCoreSdkVersion>", "error OAC121: Contracts.Build needs the .NET SDK 10.0.100 or later to generate code; this is 9.0.305.")]
    [InlineData("<NETCoreSdkVersion>10.0.100</NETCoreSdkVersion><NSwagDir_Net100 />", "error OAC121: Contracts.Build needs the package NSwag.MSBuild")]
    [InlineData("<NETCoreSdkVersion>10.0.100</NETCoreSdkVersion><ContractsToolPath>none.dll</ContractsToolPath>", "small.yaml : error OAC121: The command contracts could not run")]
    public void What_the_kit_needs_and_does_not_find_is_named(string properties, string message)
    {
        using var project = new BareProject(Small, properties);

        var (exitCode, output) = project.Run("GenerateOpenApiContracts");

        Assert.Equal(1, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_that_does_not_exist_is_named()
    {
        using var project = new BareProject(Small.Replace("small.yaml", "missing.yaml", StringComparison.Ordinal));

        Assert.Contains("missing.yaml(1,1): error OAC100: ", project.Run("GenerateOpenApiContracts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_has_as_many_contracts_as_it_likes()
    {
        using var project = new BareProject(Small + """<OpenApiContract Include="small.yaml" Namespace="Acme.Other" ClientName="OtherClient" />""");

        Assert.Equal(["obj/Debug/SmallClient.g.cs", "obj/Debug/OtherClient.g.cs"], project.Compiled());
        Assert.Contains("namespace Acme.Other;", File.ReadAllText(project.PathOf("obj/Debug/OtherClient.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_s_build_goes_on_with_the_last_good_output()
    {
        using var project = new BareProject(Small);
        Assert.Equal(["obj/Debug/SmallClient.g.cs"], project.Compiled());
        project.WriteSpec(BareProject.Spec + "broken: [\n");

        Assert.Equal(["obj/Debug/SmallClient.g.cs"], project.Compiled("-p:DesignTimeBuild=true"));
    }

    [Fact]
    public void An_editor_s_first_build_goes_on_without_any_output()
    {
        using var project = new BareProject(Small);
        project.WriteSpec("broken: [\n");

        Assert.Empty(project.Compiled("-p:DesignTimeBuild=true"));
    }

    [Fact]
    public void Another_name_generates_anew_whatever_the_times_of_the_files()
    {
        using var project = new BareProject(Small.Replace("Acme.Small", "$(Name)", StringComparison.Ordinal));
        project.Compiled("-p:Name=Acme.Before");

        project.Compiled("-p:Name=Acme.After");

        Assert.Contains("namespace Acme.After;", File.ReadAllText(project.PathOf("obj/Debug/SmallClient.g.cs")), StringComparison.Ordinal);
    }
}
