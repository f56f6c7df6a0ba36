using System.Reflection;

namespace UniAll.Contracts.Sample;

/// <summary>Reads from a contract assembly what was generated into it and from which specification.</summary>
internal static class GeneratedContract
{
    /// <summary>Lines that describe the assembly's contract.</summary>
    /// <exception cref="InvalidOperationException">The assembly carries no contract.</exception>
    public static IEnumerable<string> Describe(Assembly assembly)
    {
        var marker = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == "OpenApiContract")?.Value
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no OpenAPI contract.");
        var parts = marker.Split(';');
        yield return $"{string.Join(';', parts[1..^1])} {parts[^1]}, in {assembly.GetName().Name}.dll";

        foreach (var type in assembly.GetExportedTypes().Where(type => !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (type.IsInterface)
            {
                yield return $"operations    {type.Name}.{string.Join(", ", type.GetMethods().Where(method => !method.IsSpecialName).Select(method => method.Name))}";
            }
            else if (Attribute(type, "ContractSchemaAttribute") is not null)
            {
                yield return $"schema        {type.Name}";
                foreach (var values in type.GetNestedTypes())
                {
                    yield return $"known values  {type.Name}.{values.Name}: {string.Join(", ", values.GetFields().Select(field => field.GetRawConstantValue()))}";
                }
            }
        }
    }

    private static CustomAttributeData? Attribute(Type type, string name) => type.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name);
}
