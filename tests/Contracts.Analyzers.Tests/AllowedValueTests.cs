namespace Contracts.Analyzers.Tests;

/// <summary>Where values are assigned, and what they are compared with.</summary>
public sealed class AllowedValueTests
{
    [Theory]
    [InlineData("""_ = new Clip { Model = [|"wan2.6-vidoe-720p"|], Size = [|"1280x720"|], Duration = [|7|] };""")]
    [InlineData("""Clip other = new() { Model = [|"wan"|] };""")]
    [InlineData("""clip.Model = [|"wan"|];""")]
    [InlineData("""clip.Model ??= [|"wan"|];""")]
    [InlineData("""clip.Model = clip.Model = [|"wan"|];""")]
    [InlineData("""_ = new Clip { Options = new() { ShotType = [|"many"|] } };""")]
    [InlineData("""_ = new Clip { Options = { ShotType = [|"many"|] } };""")]
    [InlineData("""_ = clip.Options with { ShotType = [|"many"|] };""")]
    [InlineData("""clip.Options.ShotType = [|"many"|];""")]
    [InlineData("""var clips = new List<Clip> { new() { Model = [|"wan"|] }, new Clip { Model = [|"wan"|] } };""")]
    [InlineData("""Action action = () => clip.Model = [|"wan"|];""")]
    [InlineData("""void Local() { clip.Model = [|"wan"|]; }""")]
    [InlineData("""var made = from i in new[] { 1 } select new Clip { Model = [|"wan"|] };""")]
    [InlineData("""_ = new Page<string> { Order = [|"up"|] };""")]
    [InlineData("""_ = new Clip { Kind = [|"clips"|] };""")]
    [InlineData("""_ = new Cat { Kind = [|"dog"|], Color = [|"blue"|] };""")]
    [InlineData("""_ = new Animal { Kind = [|"cow"|] };""")]
    public Task A_wrong_value_is_reported_wherever_it_is_assigned(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""_ = new Clip { Model = "wan2.6-video-720p", Size = "1280*720", Duration = 10, Speed = 2, Kind = "clip" };""")]
    [InlineData("""clip.Model = "wan2.6-video-1080p";""")]
    [InlineData("""clip.Model ??= "wan2.6-video-1080p";""")]
    [InlineData("""_ = new Clip { Options = new() { ShotType = "multi" } };""")]
    [InlineData("""_ = clip.Options with { ShotType = "single" };""")]
    [InlineData("""clip.Undescribed = "anything";""")]
    [InlineData("""_ = new Animal { Kind = "dog" };""")]
    [InlineData("""_ = new Cat { Kind = Cat.KindValues.Cat, Color = Cat.ColorValues.Red };""")]
    [InlineData("""clip.Text = "awan";""")]
    [InlineData("""clip.Colors = ["red"];""")]
    [InlineData("""clip.Model = Clip.ModelValues.Wan2_6Video720p;""")]
    [InlineData("""_ = new Page<string> { Order = "asc" };""")]
    [InlineData("""if (clip.Model == "wan") { }""")]
    public Task A_right_value_is_not(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("static readonly Clip Field = new() { Model = [|\"wan\"|] };")]
    [InlineData("Clip Property { get; } = new() { Model = [|\"wan\"|] };")]
    [InlineData("Clip Body => new() { Model = [|\"wan\"|] };")]
    [InlineData("Consumer() : this(new Clip { Model = [|\"wan\"|] }) { }\nConsumer(Clip clip) { }")]
    public Task A_wrong_value_is_reported_in_every_kind_of_member(string member) => Check.Members(member);

    [Fact]
    public Task A_wrong_value_is_reported_in_a_lambda_of_a_field() => Check.Members(
        """static readonly Func<Clip> Make = () => { var clip = new Clip(); clip.Model = [|"wan"|]; return clip; };""");

    [Theory]
    [InlineData("""clip.State = [|"old"|];""")]
    [InlineData("""clip.Mode = [|"quick"|];""")]
    [InlineData("""clip.Loop = [|"b"|];""")]
    [InlineData("""clip.State = "new"; clip.Mode = "fast"; clip.Loop = "a";""")]
    public Task References_lead_to_schemas_on_the_assembly_and_on_classes(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""clip.Unresolved = "x";""")]
    [InlineData("""clip.Malformed = "x";""")]
    public Task A_schema_that_can_not_be_read_says_nothing(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("clip.Duration = [|7|];")]
    [InlineData("clip.Duration = [|-5|];")]
    [InlineData("clip.Duration = [|2 + 2|];")]
    [InlineData("clip.Duration = [|default|];")]
    [InlineData("clip.Duration = [|default(int)|];")]
    [InlineData("clip.Duration = [|'a'|];")]
    [InlineData("clip.Speed = [|3|];")]
    [InlineData("clip.Speed = 1;")]
    [InlineData("clip.Speed = (short)2;")]
    [InlineData("clip.Speed = 5_000_000_000;")]
    [InlineData("clip.Speed = [|0x7|];")]
    [InlineData("clip.Rate = 1;")]
    [InlineData("clip.Rate = .5;")]
    [InlineData("clip.Rate = 1e0;")]
    [InlineData("clip.Rate = [|0.25|];")]
    [InlineData("clip.Rate = double.NaN;")]
    [InlineData("clip.Anything = 1;")]
    [InlineData("clip.Anything = true;")]
    [InlineData("clip.Anything = [|false|];")]
    [InlineData("clip.Anything = [|2|];")]
    [InlineData("clip.Anything = DayOfWeek.Friday;")]
    [InlineData("clip.Anything = (int)DayOfWeek.Monday;")]
    [InlineData("clip.Anything = [|(int)DayOfWeek.Friday|];")]
    public Task Numbers_and_booleans_are_compared_by_value(string statement) => Check.Statements(statement);
}
