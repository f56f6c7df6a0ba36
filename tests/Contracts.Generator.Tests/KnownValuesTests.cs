namespace Contracts.Generator.Tests;

public sealed class KnownValuesTests
{
    [Theory]
    [InlineData("""{"type":"string","x-extensible-enum":["new"]}""")]
    [InlineData("""{"const":"new"}""")]
    [InlineData("""{"oneOf":[{"const":"new"},{"type":"null"}]}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"enum":["new"]}]}""")]
    [InlineData("""{"type":"array","items":{"enum":["new"]}}""")]
    [InlineData("""{"type":"object","additionalProperties":{"enum":["new"]}}""")]
    [InlineData("""{"type":"array","items":{"type":"array","items":{"enum":["new"]}}}""")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/State"}],"description":"d"}""")]
    [InlineData("""{"type":"array","items":{"$ref":"#/components/schemas/State"}}""")]
    [InlineData("""{"$ref":"#/components/schemas/Holder/properties/state"}""")]
    public void Values_are_found_wherever_the_schema_names_them(string schema)
    {
        var named = Contract.NamedSchema("State", """{"type":"string","enum":["new"]}""")
            + Contract.NamedSchema("Holder", """{"properties":{"state":{"enum":["new"]}}}""");

        var generation = Generation.Run(Contract.WithProperty(schema, named)).Compiles();

        Assert.Contains("public const string New = \"new\";", generation["KnownValues"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_leads_to_a_class_with_that_name()
    {
        var generation = Generation.Run(Contract.WithProperty(
            """{"$ref":"#/components/schemas/State"}""",
            """[global::Contracts.ContractSchema("{\"enum\":[\"new\"]}", Name = "State")]""")).Compiles();

        Assert.Contains("public const string New = \"new\";", generation["KnownValues"], StringComparison.Ordinal);
    }

    [Fact]
    public void Integers_become_int_and_are_named_after_the_property()
    {
        var text = Generation.Run(Contract.WithProperty("""{"type":"integer","enum":[5,10,-1]}""", type: "int?")).Compiles()["KnownValues"];

        Assert.Contains("public const int Status5 = 5;", text, StringComparison.Ordinal);
        Assert.Contains("public const int StatusMinus1 = -1;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Integers_become_long_where_one_of_them_needs_it()
    {
        var text = Generation.Run(Contract.WithProperty("""{"type":"integer","enum":[5,5000000000,-9223372036854775808]}""", type: "long?")).Compiles()["KnownValues"];

        Assert.Contains("public const long Status5 = 5;", text, StringComparison.Ordinal);
        Assert.Contains("public const long Status5000000000 = 5000000000L;", text, StringComparison.Ordinal);
        Assert.Contains(" = long.MinValue;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_no_constant_can_hold_are_left_out()
    {
        var text = Generation.Run(Contract.WithProperty("""{"enum":["a",null,true,1.5,1e400,99999999999999999999]}""")).Compiles()["KnownValues"];

        Assert.Equal(1, text.Split("public const").Length - 1);
    }

    [Fact]
    public void Descriptions_of_values_are_told_escaped_and_on_one_line()
    {
        var schema = """{"enum":["a","b","c"],"x-enum-descriptions":["<b> & \u2028 more\n*/ \u0001","",5]}""";

        var text = Generation.Run(Contract.WithProperty(schema)).Compiles()["KnownValues"];

        Assert.Contains("/// <summary><c>a</c>: &lt;b&gt; &amp; more */</summary>", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The value <c>b</c> of <c>status</c>.</summary>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"enum":["a"],"x-enum-descriptions":{"a":"The first."}}""")]
    [InlineData("""{"oneOf":[{"const":"a","description":"The first."}]}""")]
    public void Descriptions_may_stand_by_value(string schema)
    {
        var text = Generation.Run(Contract.WithProperty(schema)).Compiles()["KnownValues"];

        Assert.Contains("<c>a</c>: The first.</summary>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_look_alike_or_like_members_of_object_keep_apart()
    {
        var schema = """{"enum":["1280*720","1280x720","1280_720","a b","a-b","","Equals","StatusValues","\"\\\u2028\ud800","class"]}""";

        var text = Generation.Run(Contract.WithProperty(schema)).Compiles()["KnownValues"];

        Assert.Equal(10, text.Split("public const").Length - 1);
    }

    [Fact]
    public void The_class_of_constants_evades_other_members()
    {
        var generation = Generation.Run("""
            namespace Acme;

            /// <summary>A.</summary>
            public partial class ModelValues
            {
                /// <summary>M.</summary>
                [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}")]
                public string? Model { get; set; }

                /// <summary>K.</summary>
                [global::Contracts.ContractSchema("{\"enum\":[\"b\"]}")]
                public string? Kind { get; set; }

                /// <summary>V.</summary>
                public string? KindValues { get; set; }
            }
            """).Compiles();

        Assert.Contains("class ModelValues_2", generation["KnownValues"], StringComparison.Ordinal);
        Assert.Contains("class KindValues_2", generation["KnownValues"], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_partial_type_around_the_property_is_continued()
    {
        var generation = Generation.Run("""
            namespace Acme.@event
            {
                partial interface IOuter
                {
                    partial record struct Middle<T>
                    {
                        partial record @class
                        {
                            [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}")]
                            public string? @default { get; set; }
                        }
                    }
                }
            }

            partial class ORDER
            {
                [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}")]
                public string? Status { get; set; }
            }

            partial class Order
            {
                [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}")]
                public string? Status { get; set; }
            }
            """).Compiles();

        Assert.Equal(3, generation.HintNames.Count(name => name.EndsWith(".KnownValues.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_type_that_is_not_partial_is_left_alone()
    {
        var generation = Generation.Run("""
            /// <summary>O.</summary>
            public class Order
            {
                /// <summary>S.</summary>
                [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}")]
                public string? Status { get; set; }
            }
            """).Compiles();

        Assert.Equal(["Contracts.Attributes.g.cs"], generation.HintNames);
    }

    [Fact]
    public void A_derived_class_inherits_the_constants_of_what_it_overrides_and_hides_none()
    {
        const string derived = """

            /// <summary>A special order.</summary>
            public partial class Special : Order
            {
                /// <summary>The state.</summary>
                [global::Contracts.ContractSchema("{\"enum\":[\"new\"]}", Name = "status")]
                public override string? Status { get; set; }

                /// <summary>Another class of constants would have the name of an inherited one.</summary>
                [global::Contracts.ContractSchema("{\"enum\":[\"a\"]}", Name = "statusValues")]
                public string? StatusValues_2 { get; set; }
            }
            """;
        var order = Contract.WithProperty("""{"enum":["new"]}""").Replace("public string? Status", "public virtual string? Status", StringComparison.Ordinal);

        var generation = Generation.Run(order + derived).Compiles();

        Assert.DoesNotContain("New", generation["Special.KnownValues"], StringComparison.Ordinal);
        Assert.Contains("public static class StatusValues_2Values", generation["Special.KnownValues"], StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_give_way_to_a_type_of_the_namespace_that_has_their_name()
    {
        var text = Generation.Run(Contract.WithProperty("""{"enum":["new"]}""") + "\n/// <summary>Values.</summary>\npublic class StatusValues { }\n").Compiles()["KnownValues"];

        Assert.Contains("public static class StatusValues_2\n", text, StringComparison.Ordinal);
    }
}
