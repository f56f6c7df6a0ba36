using System.Reflection;
using System.Text.Json.Nodes;

namespace Contracts.Build.Tests;

/// <summary>Each way that a contract puts types together: the C# types, and JSON that is read and written again.</summary>
public sealed class TypesTests
{
    [Theory]
    [InlineData("Pet", """{"petType":"dog","name":"n","bark":"loud","note":"x","more":1.50}""", "Dog")]
    [InlineData("Pet", """{"petType":"hound","name":"n","bark":"new"}""", "Dog")]
    [InlineData("Pet", """{"name":"n","lives":3,"data":{"k":"v"},"petType":"cat"}""", "Cat")]
    [InlineData("Pet", """{"petType":"Kitten","name":"n","lives":3,"age":1.5}""", "Kitten")]
    [InlineData("Pet", """{"petType":"bird","name":"n","wing":{"a":1.10},"data":{"x":[]}}""", "Pet")]
    [InlineData("Pet", """{"name":"n"}""", "Pet")]
    [InlineData("Dog", """{"petType":"dog","name":"n","bark":"soft"}""", "Dog")]
    [InlineData("Event", """{"type":"event.created","id":"1"}""", "Created")]
    [InlineData("Event", """{"type":"event.deleted","cause":{"type":"event.created","id":"1"}}""", "Deleted")]
    [InlineData("Event", """{"type":"event.moved","to":"2026-03-20T00:00:00Z"}""", "Event")]
    [InlineData("Part", """{"part":"small-bolt","size":"s","head":"flat"}""", "SmallBolt")]
    [InlineData("Bolt", """{"part":"small-bolt","size":"m","x":1.50}""", "SmallBolt")]
    [InlineData("Bolt", """{"part":"Bolt","size":"m"}""", "Bolt")]
    [InlineData("Shape", """{"kind":"Circle","radius":1.5}""", "Circle")]
    [InlineData("Shape", """{"side":2.5}""", "Square")]
    public void A_discriminator_names_the_class_of_an_object_and_one_that_nobody_knows_loses_nothing(string type, string json, string className) =>
        ForEachLibrary(code =>
        {
            AssertRoundTrip(code, type, json);
            Assert.True(code.Type(className).IsInstanceOfType((object)code.Read(type, json)));
            Assert.True(code.Type(type).IsAssignableFrom(code.Type(className)));
        });

    [Fact]
    public void A_derived_class_sets_its_discriminator_itself() =>
        ForEachLibrary(code =>
        {
            Assert.Equal("""{"petType":"dog","bark":"loud","name":"n"}""", Sorted(code, "Dog", pet => { pet.Name = "n"; pet.Bark = "loud"; }));
            Assert.Equal("""{"petType":"Kitten","name":"k"}""", Sorted(code, "Kitten", pet => pet.Name = "k"));
            Assert.Equal("""{"petType":"bird","name":"b"}""", Sorted(code, "Pet", pet => { pet.Name = "b"; pet.PetType = "bird"; }));
            Assert.Equal("""{"type":"event.deleted"}""", Sorted(code, "Deleted", _ => { }));
        });

    [Fact]
    public void What_a_derived_class_says_of_a_member_of_its_base_class_stands_on_its_own_property()
    {
        var code = TypesContract.For("Newtonsoft.Json");

        Assert.Contains("maxLength", Schema(code.Type("Dog").GetProperty("Note")!), StringComparison.Ordinal);
        Assert.DoesNotContain("maxLength", Schema(code.Type("Pet").GetProperty("Note")!), StringComparison.Ordinal);
        Assert.Contains("const", Schema(code.Type("Cat").GetProperty("PetType")!), StringComparison.Ordinal);
        Assert.Equal(code.Type("CatData"), code.Type("Cat").GetProperty("Data", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.PropertyType);
    }

    [Theory]
    [InlineData("Input", "\"text\"", "String")]
    [InlineData("Input", """["a","b"]""", "StringArray")]
    [InlineData("Input", "[1,2]", "IntegerArray")]
    [InlineData("Input", "[[1],[2,3]]", "IntegerArrayArray")]
    [InlineData("Input", """{"k":"v","more":1.50}""", "CatData")]
    [InlineData("Input", """{"x":true}""", "InputObject")]
    [InlineData("Input", "1.50", "Json")]
    [InlineData("Input", """["a",1]""", "Json")]
    [InlineData("Json", """{"a":[1.5,"x",{"b":[true]}]}""", "JsonMap")]
    [InlineData("Json", "\"x\"", "String")]
    [InlineData("Choice", "\"auto\"", "String")]
    [InlineData("Choice", "\"required\"", "String")]
    [InlineData("Choice", """{"type":"function","name":"f"}""", "ChoiceObject")]
    [InlineData("Choice", """{"type":"tool"}""", "ChoiceObject_2")]
    [InlineData("Choice", """{"type":"tool","closed":"but more"}""", "Json")]
    [InlineData("Choice", """{"type":"new","a":1.50}""", "Json")]
    [InlineData("Anything", """{"type":"event.created","id":"1"}""", "Created")]
    [InlineData("Anything", """{"type":"round","radius":1.5}""", "Circle")]
    [InlineData("Anything", """{"type":"Created","id":"1"}""", "Json")]
    [InlineData("Versioned", """{"version":1}""", "First")]
    [InlineData("Versioned", """{"version":2,"more":1.50}""", "Second")]
    [InlineData("Versioned", """{"version":3}""", "Json")]
    [InlineData("Versioned", """{"version":"1"}""", "Json")]
    [InlineData("Versioned", """{"old":true}""", "VersionedObject")]
    public void A_union_is_read_as_the_type_it_fits_and_as_JSON_where_it_fits_none(string type, string json, string accessor) =>
        ForEachLibrary(code =>
        {
            AssertRoundTrip(code, type, json);
            object union = code.Read(type, json);
            var set = union.GetType().GetProperties().Where(property => property.GetValue(union) is not null).Select(property => property.Name);
            Assert.Equal([type == "Json" && accessor == "Json" ? "Json_2" : accessor], set);
        });

    [Theory]
    [InlineData("CatOrKitten", """{"petType":"cat","name":"n","age":1.5}""", "Cat")]
    [InlineData("CatOrKitten", """{"petType":"Kitten","name":"n","lives":3}""", "Kitten")]
    [InlineData("CatOrKitten", """{"petType":"tiger","name":"n","age":1.5}""", "Kitten")]
    [InlineData("CatOrKitten", """{"petType":"dog","name":"n","bark":"loud"}""", "JObject,JsonElement")]
    [InlineData("CatOrDog", """{"petType":"hound","name":"n","bark":"loud"}""", "Dog")]
    [InlineData("CatOrDog", """{"petType":"Kitten","name":"n","age":1.5}""", "Kitten")]
    [InlineData("PetOrCat", """{"petType":"cat","name":"n"}""", "Cat")]
    [InlineData("PetOrCat", """{"petType":"Kitten","name":"n"}""", "Kitten")]
    [InlineData("PetOrCat", """{"petType":"dog","name":"n","bark":"loud"}""", "Dog")]
    [InlineData("PetOrCat", """{"petType":"bird","name":"n"}""", "Pet")]
    [InlineData("BaseOrDerived", """{"id":"1"}""", "Base")]
    [InlineData("BaseOrDerived", """{"id":"1","more":"a"}""", "Derived")]
    public void A_union_of_classes_that_derive_from_each_other_is_read_as_the_one_that_the_discriminator_or_most_members_tell(string type, string json, string classes) =>
        ForEachLibrary(code =>
        {
            AssertRoundTrip(code, type, json);
            object union = code.Read(type, json);
            var value = union.GetType().GetProperties().Select(property => property.GetValue(union)).First(value => value is not null)!;
            Assert.Contains(classes.Split(','), name => Ancestors(value.GetType()).First(type => type.Name != "JsonFallback").Name == name);
        });

    [Fact]
    public void A_class_below_a_base_class_reads_and_writes_what_derives_from_it_too() =>
        ForEachLibrary(code =>
        {
            const string json = """{"cats":[{"petType":"cat","name":"n"},{"petType":"Kitten","name":"n","age":1.5},{"petType":"tiger","name":"n","lives":3,"x":1.50},{"name":"n"}]}""";
            IEnumerable<object> cats = code.Read("Values", json).Cats;

            Assert.Equal([false, true, false, false], cats.Select(code.Type("Kitten").IsInstanceOfType));
            Assert.All(cats, cat => Assert.True(code.Type("Cat").IsInstanceOfType(cat)));
            AssertRoundTrip(code, "Values", json);
        });

    [Fact]
    public void A_change_to_what_a_union_holds_is_sent() =>
        ForEachLibrary(code =>
        {
            var input = code.Read("Input", """{"k":"v","more":1}""");
            input.CatData.K = "w";

            AssertSame("""{"k":"w","more":1}""", code.Write((object)input));
        });

    [Fact]
    public void A_union_is_made_of_each_of_its_types_and_of_any_JSON() =>
        ForEachLibrary(code =>
        {
            var type = code.Type("Input");
            Assert.Equal("\"a\"", code.Write(Activator.CreateInstance(type, "a")!));
            Assert.Equal("[1]", code.Write(Activator.CreateInstance(type, new List<long> { 1 })!));
            Assert.Equal(2, type.GetMethods().Count(method => method.Name == "op_Implicit" && method.GetParameters()[0].ParameterType.Name is "String" or "CatData"));
            Assert.Throws<TargetInvocationException>(() => type.GetConstructor([typeof(string)])!.Invoke([null]));
        });

    [Theory]
    [InlineData("Derived", """{"id":"1","color":"red","more":"a","x":1.50}""", "Base")]
    [InlineData("Narrowed", """{"id":"1","color":"blue"}""", "Object")]
    [InlineData("Both", """{"id":"1","k":"v"}""", "Object")]
    [InlineData("Either", """{"own":"o","k":"v","x":"y","id":1,"z":null}""", "Object")]
    public void A_class_extends_the_one_whose_members_it_takes_over_unchanged(string type, string json, string baseName) =>
        ForEachLibrary(code =>
        {
            AssertRoundTrip(code, type, json);
            Assert.Equal(baseName, code.Type(type).BaseType!.Name);
        });

    [Fact]
    public void A_list_of_a_base_class_writes_what_its_derived_classes_add() =>
        ForEachLibrary(code =>
        {
            var values = code.Read("Values", """{"bases":[]}""");
            values.Bases.Add(code.Read("Derived", """{"id":"1","more":"a"}"""));

            AssertSame("""{"bases":[{"id":"1","more":"a"}]}""", code.Write((object)values));
        });

    [Theory]
    [InlineData("""{"tree":[[],[[]]],"forest":{"a":{"b":{}}},"patterns":{"S1":"x"}}""")]
    [InlineData("""{"tuple":["a",1],"pair":[1.5,2.5],"bytes":"aGk=","huge":18446744073709551615,"enums":["x","z"],"matrix":[[1.5],[]]}""")]
    [InlineData("""{"any":{"a":null,"b":[1.50]},"lists":{"a":[{"k":"v"}],"b":[]},"mixed":["a",{"k":"v"},3],"constant":"only"}""")]
    [InlineData("""{"input":[1],"self":{"self":{"maybe":{"k":"v"}}}}""")]
    public void Every_value_comes_back_as_it_was(string json) => ForEachLibrary(code => AssertRoundTrip(code, "Values", json));

    [Theory]
    [InlineData("Newtonsoft.Json")]
    [InlineData("System.Text.Json")]
    public void All_of_it_compiles_for_NET_Standard_too(string jsonLibrary) =>
        Assert.NotNull(Compiler.Compile(TypesContract.For(jsonLibrary).Source, TargetFramework.NetStandard));

    private static void ForEachLibrary(Action<GeneratedCode> assert)
    {
        assert(TypesContract.For("Newtonsoft.Json"));
        assert(TypesContract.For("System.Text.Json"));
    }

    private static void AssertRoundTrip(GeneratedCode code, string type, string json) => AssertSame(json, code.RoundTrip(type, json));

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected: {expected}\nActual:   {actual}");

    private static IEnumerable<Type> Ancestors(Type type) => type.BaseType is { } from ? Ancestors(from).Prepend(type) : [type];

    private static string Schema(PropertyInfo property) =>
        (string)property.GetCustomAttributesData().Single(attribute => attribute.AttributeType.Name == "ContractSchemaAttribute").ConstructorArguments[0].Value!;

    private static string Sorted(GeneratedCode code, string type, Action<dynamic> set)
    {
        dynamic value = Activator.CreateInstance(code.Type(type))!;
        set(value);
        return code.Write((object)value);
    }
}
