namespace Contracts.Build.Tests;

public sealed class KitSetupTests
{
    private const string Small = """<OpenApiContract Include="small.yaml" Namespace="Acme.Small" ClientName="SmallClient" />""";

    [Theory]
    [InlineData("""<OpenApiContract Include="small.yaml" Namespace="Acme" />""", "bare.proj : error OAC121: The OpenApiContract 'small.yaml' needs a ClientName: the name of a C# class, such as OrdersClient; it has ''.")]
    [InlineData("""<OpenApiContract Include="small.yaml" Namespace="Acme" ClientName="My Client" />""", "it has 'My Client'.")]
    [InlineData("""<OpenApiContract Include="small.yaml" ClientName="SmallClient" />""", "bare.proj : error OAC121: The OpenApiContract 'small.yaml' needs a Namespace, such as Acme.Orders; it has ''.")]
    [InlineData("""<OpenApiContract Include="small.yaml" ClientName="SmallClient" Namespace="Acme..Small" />""", "it has 'Acme..Small'.")]
    [InlineData("""<OpenApiContract Include="small.yaml" ClientName="SmallClient" Namespace="Acme" JsonLibrary="Jil" />""", "The JsonLibrary of the OpenApiContract 'small.yaml' is 'Jil'; it can be Newtonsoft.Json or System.Text.Json.")]
    [InlineData(Small + Small, "Each OpenApiContract of a project needs a ClientName of its own; there are: SmallClient, SmallClient.")]
    public void A_contract_that_is_not_described_well_is_refused(string items, string message)
    {
        using var project = new BareProject(items);

        var (exitCode, output) = project.Run("CheckOpenApiContracts");

        Assert.Equal(1, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n'), line => line.Contains("error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "bare.proj : error OAC121: The OpenApiContract 'small.yaml' has the JsonLibrary System.Text.Json, which this project does not reference: add <PackageReference Include=\"System.Text.Json\" />.")]
    [InlineData("""<ReferencePath Include="System.Text.Json.dll" FusionName="System.Text.Json, Version=8.0.0.5, Culture=neutral" />""", "needs its version 9.0 or later; this project references 8.0.0.5.")]
    public void A_JSON_library_that_is_not_there_is_named(string reference, string message)
    {
        using var project = new BareProject(Small.Replace(" />", """ JsonLibrary="System.Text.Json" />""", StringComparison.Ordinal) + reference);

        Assert.Contains(message, project.Run("AddOpenApiContracts").Output, StringComparison.Ordinal);
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
