namespace Contracts.Analyzers.CodeFixes.Tests;

public sealed class ReplacementCodeFixTests
{
    [Theory]
    [InlineData("1280x720", "1280*720")]
    [InlineData("1280×720", "1280*720")]
    [InlineData(" 1280*720", "1280*720")]
    [InlineData("1280 X 720", "1280*720")]
    [InlineData("1280_720", "1280*720")]
    [InlineData("720x1280", "720*1280")]
    public Task A_size_in_another_spelling_leads_home(string wrong, string right) =>
        Fix.Statements($"clip.Size = [|\"{wrong}\"|];", $"clip.Size = \"{right}\";", title: $"Use \"{right}\"");

    [Theory]
    [InlineData("Wan2.6-Video-720P")]
    [InlineData("wan2.6-vidoe-720p")]
    [InlineData("wan2.6_video_720p")]
    public Task A_model_in_another_spelling_leads_home(string wrong) =>
        Fix.Statements($"clip.Model = [|\"{wrong}\"|];", "clip.Model = \"wan2.6-video-720p\";");

    [Theory]
    [InlineData("""[|"1280x720"|]""", "\"1280*720\"")]
    [InlineData("""[|@"1280x720"|]""", "@\"1280*720\"")]
    [InlineData(""""[|"""1280x720"""|]"""", "\"\"\"1280*720\"\"\"")]
    [InlineData("[|\"\"\"\n    1280x720\n    \"\"\"|]", "\"\"\"\n    1280*720\n    \"\"\"")]
    [InlineData("[|\"\"\"\"\n1280x720\n\"\"\"\"|]", "\"\"\"\"\n1280*720\n\"\"\"\"")]
    [InlineData("""[|$"1280x720"|]""", "\"1280*720\"")]
    [InlineData("""[|$@"1280x720"|]""", "@\"1280*720\"")]
    [InlineData("""[|@$"1280x720"|]""", "@\"1280*720\"")]
    [InlineData(""""[|$"""1280x720"""|]"""", "\"\"\"1280*720\"\"\"")]
    [InlineData("""""[|$""""1280x720""""|]""""", "\"\"\"\"1280*720\"\"\"\"")]
    [InlineData("[|$\"\"\"\n    1280x720\n    \"\"\"|]", "\"\"\"\n    1280*720\n    \"\"\"")]
    [InlineData("""""[|""""1280x720""""|]""""", "\"\"\"\"1280*720\"\"\"\"")]
    [InlineData("""[|"1280" + "x720"|]""", "\"1280*720\"")]
    [InlineData("""[|@"1280" + "x720"|]""", "@\"1280*720\"")]
    [InlineData(""""[|"""1280""" + "x720"|]"""", "\"\"\"1280*720\"\"\"")]
    [InlineData("""[|Empty + @"1280" + "x720"|]""", "@\"1280*720\"")]
    [InlineData("""[|(@"1280") + "x720"|]""", "@\"1280*720\"")]
    [InlineData("""[|$@"{"1280"}x720"|]""", "@\"1280*720\"")]
    [InlineData("""[|"1280" /* wide */ + /* high */ "x720"|]""", "/* wide */ /* high */ \"1280*720\"")]
    [InlineData("[|\"1280\" // wide\n            + \"x720\"|]", "// wide\n            \"1280*720\"")]
    [InlineData("// size\n            [|\"1280\"\n            + \"x720\" // high\n            + \"\"|]", "// size\n            // high\n            \"1280*720\"")]
    [InlineData("""/* a */ [|"1280x720"|] /* b */""", "/* a */ \"1280*720\" /* b */")]
    [InlineData("""([|"1280x720"|])""", "(\"1280*720\")")]
    [InlineData("""(string)[|"1280x720"|]""", "(string)\"1280*720\"")]
    [InlineData("""[|"1280x720"|]!""", "\"1280*720\"!")]
    public Task The_style_of_the_literal_and_what_is_around_it_stay(string before, string after) =>
        Fix.Statements($"clip.Size = {before}; // size", $"clip.Size = {after}; // size");

    [Fact]
    public Task Comments_between_the_parts_stay_before_a_constant_as_well() =>
        Fix.Statements("clip.Size = [|\"1280\" /* wide */ + \"x720\"|];", "clip.Size = /* wide */ Clip.SizeValues.Size1280x720;", Fix.NearestConstant);

    [Fact]
    public Task A_reference_to_a_constant_is_replaced_not_the_constant() =>
        Fix.Statements("clip.Model = [|Wrong|]; clip.Model = [|Consumer.Wrong|];", "clip.Model = \"wan2.6-video-720p\"; clip.Model = \"wan2.6-video-720p\";");

    [Fact]
    public Task Only_the_wrong_arm_is_replaced() =>
        Fix.Statements(
            """clip.Size = condition ? [|"1280x720"|] : unknown ?? [|"720x1280"|];""",
            """clip.Size = condition ? "1280*720" : unknown ?? "720*1280";""");

    [Fact]
    public Task The_contracts_constant_can_be_used() =>
        Fix.Statements(
            """clip.Model = [|"Wan2.6-Video-720P"|];""",
            "clip.Model = Clip.ModelValues.Wan2_6Video720p;",
            Fix.NearestConstant,
            "Use Clip.ModelValues.Wan2_6Video720p");

    [Fact]
    public Task The_constant_is_qualified_where_its_type_is_not_in_scope() =>
        Fix.Sources(
            ["class C { object M() => new Acme.Clips.Clip { Model = [|\"Wan2.6-Video-720P\"|] }; }"],
            ["class C { object M() => new Acme.Clips.Clip { Model = Acme.Clips.Clip.ModelValues.Wan2_6Video720p }; }"],
            Fix.NearestConstant);

    [Fact]
    public Task The_constant_of_a_member_that_is_overridden_is_that_of_the_base_class() =>
        Fix.Statements("_ = new Cat { Kind = [|\"Cat\"|] };", "_ = new Cat { Kind = Animal.KindValues.Cat };", Fix.NearestConstant, "Use Animal.KindValues.Cat");

    [Fact]
    public Task The_constant_needs_no_namespace_inside_the_contracts_own() =>
        Fix.Sources(
            ["namespace Acme.Clips.App { class C { object M() => new Clip { Model = [|\"Wan2.6-Video-720P\"|] }; } }"],
            ["namespace Acme.Clips.App { class C { object M() => new Clip { Model = Clip.ModelValues.Wan2_6Video720p }; } }"],
            Fix.NearestConstant);

    [Theory]
    [InlineData("clip.Duration = [|7|];", "clip.Duration = 10;", "Value:10")]
    [InlineData("clip.Duration = [|3 + 4|];", "clip.Duration = Clip.DurationValues.Duration10;", "Constant:10")]
    [InlineData("clip.Speed = condition ? [|3|] : null;", "clip.Speed = condition ? 5000000000 : null;", "Value:5000000000")]
    [InlineData("clip.Speed = (long?)[|-3|];", "clip.Speed = (long?)1;", "Value:1")]
    [InlineData("clip.Offset = [|3|];", "clip.Offset = -1;", "Value:-1")]
    [InlineData("clip.Offset = (System.Int64)[|3|];", "clip.Offset = (System.Int64)(-1);", "Value:-1")]
    [InlineData("clip.Rate = [|0.7|];", "clip.Rate = 0.5;", "Value:0.5")]
    [InlineData("clip.Rate = [|0.7d|];", "clip.Rate = 0.5d;", "Value:0.5")]
    [InlineData("clip.Rate = [|7f|];", "clip.Rate = 0.5f;", "Value:0.5")]
    [InlineData("clip.Rate = [|7u|];", "clip.Rate = 0.5;", "Value:0.5")]
    [InlineData("clip.Rate = [|0x7|];", "clip.Rate = 0.5;", "Value:0.5")]
    [InlineData("clip.Speed = [|3L|];", "clip.Speed = 5000000000L;", "Value:5000000000")]
    [InlineData("clip.Speed = [|3l|];", "clip.Speed = 1l;", "Value:1")]
    [InlineData("clip.Speed = [|3 + 4L|];", "clip.Speed = 1L;", "Value:1")]
    [InlineData("clip.Speed = [|0x3L|];", "clip.Speed = 0x1L;", "Value:1")]
    [InlineData("clip.Offset = [|3u|];", "clip.Offset = -1;", "Value:-1")]
    [InlineData("clip.Offset = [|0x0F|];", "clip.Offset = -1;", "Value:-1")]
    [InlineData("clip.Duration = [|0x0B|];", "clip.Duration = 0x0A;", "Value:10")]
    [InlineData("clip.Duration = [|0X0b|];", "clip.Duration = 0X0a;", "Value:10")]
    [InlineData("clip.Duration = [|0b111|];", "clip.Duration = 0b1010;", "Value:10")]
    [InlineData("clip.Duration = [|3 /* and */ + 4|]; // seconds", "clip.Duration = /* and */ 10; // seconds", "Value:10")]
    [InlineData("clip.Anything = [|7uL|];", "clip.Anything = 1uL;", "Value:1")]
    [InlineData("clip.Model = [|\"\"|];", "clip.Model = \"wan2.6-video-1080p\";", "Value:\"wan2.6-video-1080p\"")]
    public Task Any_allowed_value_can_be_used_where_nothing_is_near(string before, string after, string key) => Fix.Statements(before, after, key);

    [Theory]
    [InlineData("clip.Seed = {|OAC002:-2|};", "clip.Seed = -1;")]
    [InlineData("clip.Seed = {|OAC002:2_147_483_648|};", "clip.Seed = 2147483647;")]
    [InlineData("clip.Price = {|OAC002:0.004m|};", "clip.Price = 0m;")]
    [InlineData("clip.Price = {|OAC002:-1.234m|};", "clip.Price = -1.23m;")]
    [InlineData("clip.Price = {|OAC002:-1.234M|};", "clip.Price = -1.23M;")]
    [InlineData("clip.Blur = {|OAC002:0.2f|};", "clip.Blur = 0.1f;")]
    [InlineData("clip.Blur = {|OAC002:0.2F|};", "clip.Blur = 0.1F;")]
    [InlineData("clip.Blur = {|OAC002:1|};", "clip.Blur = 0.1f;")]
    [InlineData("clip.Blur = {|OAC002:(float)0.2|};", "clip.Blur = 0.1f;")]
    [InlineData("clip.Blur = {|OAC002:(float)0.2d|};", "clip.Blur = 0.1f;")]
    [InlineData("clip.Seed = {|OAC002:-2L|};", "clip.Seed = -1L;")]
    [InlineData("clip.Seed = {|OAC002:0x8000_0000L|};", "clip.Seed = 0x7FFFFFFFL;")]
    [InlineData("clip.Sizes = [{|OAC002:10|}, 1];", "clip.Sizes = [9, 1];")]
    public Task A_number_outside_its_range_becomes_the_nearest_bound(string before, string after) => Fix.Statements(before, after);

    [Theory]
    [InlineData("_ = clip.State == {|OAC007:\"New\"|};", "_ = clip.State == \"new\";", Fix.Nearest)]
    [InlineData("_ = clip.State is not {|OAC007:\"New\"|};", "_ = clip.State is not Clip.StateValues.New;", Fix.NearestConstant)]
    [InlineData("switch (clip.State) { case {|OAC007:@\"New\"|}: break; }", "switch (clip.State) { case @\"new\": break; }", Fix.Nearest)]
    [InlineData("switch (clip.State) { case{|OAC007:\"New\"|}when condition: break; }", "switch (clip.State) { case Clip.StateValues.New when condition: break; }", Fix.NearestConstant)]
    [InlineData("_ = new Render { Model = \"small\", Size = {|OAC004:\"l\"|}, Count = 1 };", "_ = new Render { Model = \"small\", Size = \"s\", Count = 1 };", "Value:\"s\"")]
    [InlineData("clip.Colors = [[|\"Red\"|]];", "clip.Colors = [\"red\"];", Fix.Nearest)]
    [InlineData("clip.AdditionalProperties[\"shot_type\"] = [|\"Multi\"|];", "clip.AdditionalProperties[\"shot_type\"] = \"multi\";", Fix.Nearest)]
    public Task So_do_comparisons_combinations_and_elements(string before, string after, string key) => Fix.Statements(before, after, key);

    [Fact]
    public async Task Fixes_are_offered_in_the_order_of_the_contract()
    {
        Assert.Equal(
            [
                "Use \"wan2.6-video-720p\"", "Use Clip.ModelValues.Wan2_6Video720p",
                "Use an allowed value: Use \"wan2.6-video-720p\"", "Use an allowed value: Use \"wan2.6-video-1080p\"",
                "Use an allowed value: Use Clip.ModelValues.Wan2_6Video720p", "Use an allowed value: Use Clip.ModelValues.Wan2_6Video1080p",
            ],
            await Fix.Titles("""clip.Model = "wan2.6-vidoe-720p";"""));
        Assert.Equal(
            [
                "Use an allowed value: Use 5", "Use an allowed value: Use 10", "Use an allowed value: Use 15",
                "Use an allowed value: Use Clip.DurationValues.Duration5", "Use an allowed value: Use Clip.DurationValues.Duration10", "Use an allowed value: Use Clip.DurationValues.Duration15",
            ],
            await Fix.Titles("clip.Duration = 7;"));
        Assert.Equal(
            [
                "Use an allowed value: Use \"a\"", "Use an allowed value: Use 1", "Use an allowed value: Use true",
                "Use an allowed value: Use Clip.AnythingValues.A", "Use an allowed value: Use Clip.AnythingValues.Anything1",
            ],
            await Fix.Titles("clip.Anything = \"some other thing\";"));
    }

    [Fact]
    public Task All_of_them_can_be_fixed_at_once_whatever_the_values() =>
        Fix.Sources(
            ["""
            using Acme.Clips;
            class A { object M() => new Clip { Model = [|"Wan2.6-Video-720P"|], Size = [|"1280x720"|], Options = { ShotType = [|"Multi"|] } }; }
            """,
            """
            using Acme.Clips;
            class B { object M() => new Clip { Model = [|"Wan2.6-Video-1080P"|], State = [|"New"|] }; }
            """],
            ["""
            using Acme.Clips;
            class A { object M() => new Clip { Model = Clip.ModelValues.Wan2_6Video720p, Size = Clip.SizeValues.Size1280x720, Options = { ShotType = ClipOptions.ShotTypeValues.Multi } }; }
            """,
            """
            using Acme.Clips;
            class B { object M() => new Clip { Model = Clip.ModelValues.Wan2_6Video1080p, State = Clip.StateValues.New }; }
            """],
            Fix.NearestConstant);
}
