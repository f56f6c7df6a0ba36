using System.Reflection;
using Newtonsoft.Json;
using PublicApiGenerator;

namespace UniAll.Contracts.Tests;

public sealed class PublicApiTests
{
    private static readonly Assembly Package = typeof(VideoTasksClient).Assembly;

    public static TheoryData<Type> Models => new(Package.GetExportedTypes().Where(type => HasAttribute(type, "ContractSchemaAttribute")));

    [Fact]
    public async Task The_public_API_is_the_contract()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeAttributes = [.. Package.GetTypes().Where(type => type.Namespace == "Contracts").Select(type => type.FullName ?? "")] };

        await Verifier.Verify(Package.GeneratePublicApi(options), "cs");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_member_of_a_model_has_its_JSON_name_its_schema_and_the_right_of_the_contract(Type model)
    {
        var context = new NullabilityInfoContext();
        foreach (var property in model.GetProperties().Where(IsOfTheContract))
        {
            var json = property.GetCustomAttribute<JsonPropertyAttribute>();
            Assert.NotNull(json?.PropertyName);
            Assert.True(HasAttribute(property, "ContractSchemaAttribute"), property.Name);

            var isRequired = HasAttribute(property, "RequiredMemberAttribute");
            var isNullable = context.Create(property).WriteState == NullabilityState.Nullable;
            Assert.Equal(isRequired, json.Required == Required.Always);
            Assert.Equal(isNullable, json.NullValueHandling == NullValueHandling.Ignore);
            Assert.NotEqual(isRequired, isNullable || json.Required == Required.DisallowNull);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_open_model_has_a_place_for_what_the_contract_does_not_name(Type model)
    {
        var place = model.GetProperty("AdditionalProperties");

        Assert.NotNull(place?.GetCustomAttribute<JsonExtensionDataAttribute>());
    }

    /// <summary>Beside them there are the place for others, and what is written by hand and not sent.</summary>
    private static bool IsOfTheContract(PropertyInfo property) => property.Name != "AdditionalProperties" && property.GetCustomAttribute<JsonIgnoreAttribute>() is null;

    private static bool HasAttribute(MemberInfo member, string name) => member.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == name);
}
