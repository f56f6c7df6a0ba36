namespace Contracts.Analyzers.Tests;

/// <summary>What is known of a value before the program runs.</summary>
public sealed class ValueExpressionTests
{
    [Theory]
    [InlineData("""clip.Model = [|Wrong|];""")]
    [InlineData("""clip.Model = [|Consumer.Wrong|];""")]
    [InlineData("""const string local = "wan"; clip.Model = [|local|];""")]
    [InlineData("""clip.Model = [|"wan" + "2.6"|];""")]
    [InlineData("""clip.Model = [|Wrong + "-720p"|];""")]
    [InlineData("""clip.Model = [|$"{Wrong}-720p"|];""")]
    [InlineData("""clip.Model = [|nameof(Clip)|];""")]
    [InlineData("""clip.Model = [|@"wan"|];""")]
    [InlineData("""clip.Model = ([|"wan"|]);""")]
    [InlineData("""clip.Model = (string)[|"wan"|];""")]
    [InlineData("""clip.Model = (string)(object)[|"wan"|];""")]
    [InlineData("""clip.Model = [|"wan"|]!;""")]
    [InlineData("""clip.Model = [|""|];""")]
    [InlineData("""clip.Model = [|string.Empty|];""")]
    [InlineData("""clip.Anything = (object)[|"wan"|];""")]
    [InlineData("""clip.Speed = (long?)[|3|];""")]
    [InlineData("""clip.Speed = [|Three|];""")]
    [InlineData("""clip.Speed = [|(int?)5.7|];""")]
    [InlineData("""clip.Duration = (int)5.7;""")]
    [InlineData("""clip.Duration = [|(int)6.7|];""")]
    public Task A_constant_is_reported_where_it_is_used(string statement) =>
        Check.Statements(statement + "\n}\nconst string Wrong = \"wan\";\nconst int Three = 3;\nstatic void More()\n{");

    [Theory]
    [InlineData("""clip.Model = condition ? [|"a"|] : "wan2.6-video-720p";""")]
    [InlineData("""clip.Model = condition ? unknown : [|"b"|];""")]
    [InlineData("""clip.Model = condition ? [|"a"|] : number > 0 ? [|"b"|] : [|"c"|];""")]
    [InlineData("""clip.Model = (condition ? ([|"a"|]) : null);""")]
    [InlineData("""clip.Speed = condition ? [|3|] : 1;""")]
    [InlineData("""clip.Speed = condition ? [|3|] : maybe;""")]
    [InlineData("""clip.Model = true ? "wan2.6-video-720p" : "never";""")]
    [InlineData("""clip.Model = false ? "never" : [|"b"|];""")]
    public Task Each_arm_of_a_conditional_is_judged_by_itself(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""clip.Model = number switch { 1 => [|"a"|], 2 => "wan2.6-video-720p", 3 => unknown, _ => throw new Exception() };""")]
    [InlineData("""clip.Speed = number switch { 1 => [|3|], 2 => 2, _ => null };""")]
    [InlineData("""clip.Duration = number switch { 1 => 5, _ => condition ? [|6|] : 10 };""")]
    public Task Each_arm_of_a_switch_expression_is_judged_by_itself(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""clip.Model = unknown ?? [|"a"|];""")]
    [InlineData("""clip.Model = unknown ?? "wan2.6-video-720p";""")]
    [InlineData("""clip.Model = Call() ?? unknown ?? [|"a"|];""")]
    [InlineData("""clip.Model = "wan2.6-video-720p" ?? "never";""")]
    [InlineData("""clip.Model = [|"a"|] ?? "never";""")]
    [InlineData("""clip.Model = (string?)null ?? [|"a"|];""")]
    [InlineData("""clip.Duration = maybe ?? [|6|];""")]
    [InlineData("""clip.Model = unknown ?? throw new Exception();""")]
    public Task Both_sides_of_a_null_coalescing_expression_are_judged(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""var local = "wan"; clip.Model = [|local|];""")]
    [InlineData("""string local = condition ? "wan2.6-video-720p" : "wan"; clip.Model = [|local|];""")]
    [InlineData("""var local = "wan"; Action action = () => clip.Model = [|local|]; action();""")]
    [InlineData("""var local = "wan"; var other = local; clip.Model = [|other|];""")]
    [InlineData("""var local = "wan"; clip.Model = [|local + "2.6"|];""")]
    [InlineData("""var local = "wan"; clip.Model = [|$"{local}2.6{local}"|];""")]
    [InlineData("""int local = 7; clip.Duration = [|local|];""")]
    [InlineData("""int? local = 7; clip.Speed = [|local|];""")]
    [InlineData("""for (var local = "wan"; condition;) { clip.Model = [|local|]; }""")]
    [InlineData("""var local = "wan"; Console.WriteLine(local); clip.Model = [|local|];""")]
    [InlineData("""var local = "wan2.6-video-720p"; clip.Model = local;""")]
    [InlineData("""string local; local = "wan"; clip.Model = [|local|];""")]
    [InlineData("""string local; if (condition) { local = "wan"; clip.Model = [|local|]; }""")]
    [InlineData("""string local; local = condition ? "wan" : "wan2.6-video-720p"; clip.Model = [|local|];""")]
    [InlineData("""var (local, rest) = ("wan", 7); clip.Model = [|local|]; clip.Duration = [|rest|];""")]
    [InlineData("""string local; ((local, _), clip.Duration) = (("wan", 1), 5); clip.Model = [|local|];""")]
    public Task A_local_that_is_set_once_is_what_it_was_set_to(string statement) => Check.Statements(statement);

    [Theory]
    [InlineData("""var local = "wan"; local = unknown; clip.Model = local;""")]
    [InlineData("""var local = "wan"; if (condition) { local += "2"; } clip.Model = local;""")]
    [InlineData("""int local = 7; local++; clip.Duration = local;""")]
    [InlineData("""var local = "wan"; Change(ref local); clip.Model = local;""")]
    [InlineData("""var local = "wan"; (local, var rest) = ("a", 1); clip.Model = local;""")]
    [InlineData("""var local = "wan"; void Set() => local = Call(); Set(); clip.Model = local;""")]
    [InlineData("""var local = "wan"; ref var other = ref local; other = Call(); clip.Model = local;""")]
    [InlineData("""var local = "wan"; ref var other = ref condition ? ref local : ref local; other = Call(); clip.Model = local;""")]
    [InlineData("""string local; if (condition) { local = "wan"; } else { local = Call(); } clip.Model = local;""")]
    [InlineData("""if (unknown is string local) { clip.Model = local; local = "wan"; }""")]
    [InlineData("""Make(out var local); clip.Model = local; local = "wan";""")]
    [InlineData("""var (local, rest) = Pair(); clip.Model = local;""")]
    [InlineData("""var (local, rest) = ("wan", 1); local = Call(); clip.Model = local;""")]
    [InlineData("""foreach (var (local, rest) in new[] { ("wan", 1) }) { clip.Model = local; }""")]
    [InlineData("""foreach (var local in new[] { "wan" }) { clip.Model = local; }""")]
    [InlineData("""if (Call() is var local) { clip.Model = local; }""")]
    [InlineData("""unsafe { int local = 7; int* p = &local; *p = 5; clip.Duration = local; }""")]
    [InlineData("""int local = 7; clip.Duration = local + 3;""")]
    [InlineData("""var local = "wan"; clip.Model = $"{local,9}";""")]
    [InlineData("""var local = 1; clip.Model = $"{local}";""")]
    public Task A_local_that_may_change_is_not_certain(string statement) =>
        Check.Statements(statement + "\n}\nstatic void Change(ref string text) => text = Call();\nstatic void Make(out string text) => text = Call();\nstatic (string, int) Pair() => (Call(), 1);\nstatic void More()\n{");

    [Theory]
    [InlineData("private readonly string _field = \"wan\"; void M(Clip clip) => clip.Model = [|_field|];")]
    [InlineData("private static readonly string Field = \"wan\"; void M(Clip clip) => clip.Model = [|Field|];")]
    [InlineData("private static readonly string A = \"wan\"; private static readonly Clip B = new() { Model = [|A|] };")]
    [InlineData("private static readonly Clip B = new() { Model = A }; private static readonly string A = \"wan\";")]
    [InlineData("private readonly string _field = \"wan\"; Consumer() => _field = Environment.NewLine; void M(Clip clip) => clip.Model = _field;")]
    [InlineData("private readonly string _field = \"wan\"; Consumer() { this._field = Environment.NewLine; } void M(Clip clip) => clip.Model = _field;")]
    [InlineData("private readonly string _field = \"wan\"; Consumer() { Set(out _field); } void Set(out string s) => s = \"\"; void M(Clip clip) => clip.Model = _field;")]
    [InlineData("private readonly string _field = \"wan\"; string P { init => _field = value; } void M(Clip clip) => clip.Model = _field;")]
    [InlineData("private readonly string _field = \"wan\"; Consumer() { (_field, _) = (\"a\", 1); } void M(Clip clip) => clip.Model = _field;")]
    [InlineData("private string _field = \"wan\"; void M(Clip clip) => clip.Model = _field;")]
    [InlineData("internal readonly string _field = \"wan\"; void M(Clip clip) => clip.Model = _field;")]
    [InlineData("struct S() { private readonly string _field = \"wan\"; void M(Clip clip) => clip.Model = _field; }")]
    public Task A_private_readonly_field_is_what_its_initializer_says_where_nothing_else_sets_it(string members) => Check.Members(members);

    [Theory]
    [InlineData("""clip.Model = null;""")]
    [InlineData("""clip.Model = default;""")]
    [InlineData("""clip.Speed = default;""")]
    [InlineData("""clip.Speed = default(long?);""")]
    [InlineData("""clip.Model = unknown;""")]
    [InlineData("""clip.Model = Call();""")]
    [InlineData("""clip.Model = Field;""")]
    [InlineData("""clip.Model = unknown + "wan";""")]
    [InlineData("""clip.Model = $"wan{number}";""")]
    [InlineData("""clip.Model = $"wan{unknown}";""")]
    [InlineData("""clip.Model = Environment.GetEnvironmentVariable("MODEL");""")]
    [InlineData("""clip.Model = "wan".ToUpperInvariant();""")]
    [InlineData("""clip.Model += "wan";""")]
    [InlineData("""clip.Model = new Text();""")]
    [InlineData("""clip.Model = (Text)"wan";""")]
    [InlineData("""clip.Duration = number;""")]
    [InlineData("""clip.Duration++;""")]
    public Task What_is_not_certain_is_not_reported(string statement) => Check.Statements(
        statement + """

        }

        public static readonly string Field = "wan";

        sealed class Text
        {
            public static implicit operator string(Text text) => "wan2.6-video-720p";
            public static explicit operator Text(string text) => new();
        }

        static void More()
        {
        """);
}
