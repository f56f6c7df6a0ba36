namespace Contracts.Analyzers.Tests;

/// <summary>By which ways values reach a contract.</summary>
public sealed class ValueFlowTests
{
    [Theory]
    [InlineData("""new ClipsClient([|"mars"|]);""")]
    [InlineData("""new ClipsClient(region: [|"mars"|]);""")]
    [InlineData("""new ClipsClient(condition ? "eu" : [|"mars"|]);""")]
    [InlineData("""new ClipsClient().List([|"up"|], [|OAC002:101|]);""")]
    [InlineData("""new ClipsClient().List(limit: [|OAC002:101|], order: [|"up"|]);""")]
    [InlineData("""new ClipsClient().List("asc", 1, "a", [|"c"|]);""")]
    [InlineData("""new ClipsClient().List("asc", 1, ["a", [|"c"|]]);""")]
    [InlineData("""new ClipsClient().List(tags: new[] { [|"c"|] });""")]
    [InlineData("""new ClipsClient().List();""")]
    [InlineData("""new ClipsClient().List(null, 1, unknown!);""")]
    public Task Arguments_of_the_contract_s_constructors_and_methods(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""Own([|"wan"|]);""")]
    [InlineData("""Own(model: [|"wan"|]);""")]
    [InlineData("""Own("wan2.6-video-720p"); Own();""")]
    [InlineData("""new Consumer().Model = [|"wan"|];""")]
    [InlineData("""_ = new Consumer { Model = [|"wan"|] };""")]
    [InlineData("""Other("wan");""")]
    public Task Parameters_and_properties_with_ContractValue(string statement) => Check.Members(
        """
        [ContractValue(typeof(Clip), nameof(Clip.Model))]
        string? Model { get; set; }

        static void Own([ContractValue(typeof(Clip), nameof(Clip.Model))] string? model = null) { }

        static void Other([ContractValue(typeof(Clip), "Missing")] string? model) { }

        """ + Check.InMethod(statement));

    [Theory]
    [InlineData("""[ContractValue(typeof(Clip), nameof(Clip.Model))] string Model { get; } = [|"wan"|];""")]
    [InlineData("""void M([ContractValue(typeof(Clip), nameof(Clip.Model))] string model = [|"wan"|]) { }""")]
    [InlineData("""void M() { Inner(); void Inner([ContractValue(typeof(Clip), nameof(Clip.Model))] string model = [|"wan"|]) { } }""")]
    [InlineData("""void M() { var inner = ([ContractValue(typeof(Clip), nameof(Clip.Model))] string model = [|"wan"|]) => { }; inner(); }""")]
    [InlineData("""void M() { Inner(); void Inner([ContractValue(typeof(Clip), nameof(Clip.Model))] string model = "wan2.6-video-720p", int number = 5) { } }""")]
    [InlineData("""void M([ContractValue(typeof(Clip), nameof(Clip.Model))] string model) { model = [|"wan"|]; }""")]
    [InlineData("""Consumer() : this([|"wan"|]) { } Consumer([ContractValue(typeof(Clip), nameof(Clip.Model))] string model) { }""")]
    [InlineData("""[Takes([|"wan"|], Model = [|"gpt"|])] void M() { }""")]
    [InlineData("""[Takes("wan2.6-video-720p", Model = "wan2.6-video-720p")] void M() { }""")]
    [InlineData("""string this[[ContractValue(typeof(Clip), nameof(Clip.Model))] string model] => this[[|"wan"|]];""")]
    [InlineData("""record R([ContractValue(typeof(Clip), nameof(Clip.Model))] string Model); object o = new R([|"wan"|]);""")]
    public Task Initializers_defaults_attributes_and_constructors_of_one_s_own(string members) => Check.Members(
        members + """

        sealed class TakesAttribute : Attribute
        {
            public TakesAttribute([ContractValue(typeof(Clip), nameof(Clip.Model))] string model) { }

            [ContractValue(typeof(Clip), nameof(Clip.Model))]
            public string? Model { get; set; }
        }
        """);

    [Theory]
    [InlineData("""clip.Colors = [[|"blue"|], "red"];""")]
    [InlineData("""clip.Colors = ["red", .. new[] { "blue" }, [|"blue"|]];""")]
    [InlineData("""clip.Colors = new[] { [|"blue"|] };""")]
    [InlineData("""clip.Colors = new string[1] { [|"blue"|] };""")]
    [InlineData("""clip.Colors = new List<string> { [|"blue"|], unknown! };""")]
    [InlineData("""clip.Colors = new List<string>(9) { [|"blue"|] };""")]
    [InlineData("""clip.Colors = new Collection<string> { [|"blue"|] };""")]
    [InlineData("""_ = new Clip { Colors = { [|"blue"|] } };""")]
    [InlineData("""_ = new Clip { Colors = [condition ? [|"blue"|] : "red"] };""")]
    [InlineData("""clip.Colors = condition ? [[|"blue"|]] : ["red"];""")]
    [InlineData("""clip.Colors!.Add([|"blue"|]);""")]
    [InlineData("""clip.Colors?.Add([|"blue"|]);""")]
    [InlineData("""clip.Colors!.Insert(0, [|"blue"|]);""")]
    [InlineData("""clip.Colors![0] = [|"blue"|];""")]
    [InlineData("""clip.Colors![number] = [|"blue"|];""")]
    [InlineData("""clip.Grid![0][1] = [|"y"|];""")]
    [InlineData("""clip.Grid![0] = [[|"y"|]];""")]
    [InlineData("""clip.Grid = [["x"], [[|"y"|]]];""")]
    [InlineData("""clip.Image = [1, 2, 3];""")]
    [InlineData("""clip.Image = new byte[] { 1 };""")]
    public Task Elements_of_arrays_and_lists(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""clip.Labels!["lang"] = [|"fr"|];""")]
    [InlineData("""clip.Labels!["lang"] = "en";""")]
    [InlineData("""clip.Labels!["x"] = [|OAC003:"1"|];""")]
    [InlineData("""clip.Labels![unknown!] = "1";""")]
    [InlineData("""clip.Labels!.Add("lang", [|"fr"|]);""")]
    [InlineData("""clip.Labels = new Dictionary<string, string> { ["lang"] = [|"fr"|], ["x"] = [|OAC003:"1"|] };""")]
    [InlineData("""clip.Labels = new Dictionary<string, string> { { "lang", [|"fr"|] } };""")]
    [InlineData("""_ = new Clip { Labels = { ["lang"] = [|"fr"|] } };""")]
    [InlineData("""_ = new Clip { Labels = { { "lang", [|"fr"|] } } };""")]
    [InlineData("""clip.AdditionalProperties["shot_type"] = [|"many"|];""")]
    [InlineData("""clip.AdditionalProperties["shot_type"] = "multi";""")]
    [InlineData("""clip.AdditionalProperties["other"] = 1;""")]
    [InlineData("""clip.AdditionalProperties.Add("shot_type", [|"many"|]);""")]
    [InlineData("""clip.AdditionalProperties.TryAdd("shot_type", [|"many"|]);""")]
    [InlineData("""clip.Labels!.TryAdd("lang", "en"); new Dictionary<string, string>().TryAdd("lang", "fr");""")]
    [InlineData("""clip.AdditionalProperties = new Dictionary<string, object?> { ["shot_type"] = [|"many"|] };""")]
    [InlineData("""_ = new Clip { AdditionalProperties = { ["shot_type"] = [|"many"|] } };""")]
    public Task Entries_of_maps_and_members_that_the_class_does_not_name(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""(clip.Model, clip.Size) = ([|"wan"|], "1280*720");""")]
    [InlineData("""(clip.Model, (clip.Size, var rest)) = ([|"wan"|], ([|"1"|], 2));""")]
    [InlineData("""(clip.Model, (clip.Size, var rest)) = (unknown, Pair());""")]
    [InlineData("""(clip.Speed, _) = ([|3|], 1);""")]
    [InlineData("""clip.Model += "wan";""")]
    [InlineData("""clip.Duration += 1;""")]
    [InlineData("""clip.Duration = checked(clip.Duration + 1);""")]
    [InlineData("""clip.Duration = checked([|3 + 4|]);""")]
    [InlineData("""clip.Duration = [|-(-7)|];""")]
    [InlineData("""clip.Model ??= [|"wan"|];""")]
    [InlineData("""clip.Model = clip.Text = [|OAC003:"wan"|];""")]
    public Task Deconstruction_and_compound_assignment(string statement) =>
        Check.Statements(statement + "\n}\nstatic (string, int) Pair() => (Call(), 1);\nstatic void More()\n{");
}
