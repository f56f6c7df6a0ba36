using System.Collections;
using System.Globalization;
using System.Reflection;

namespace VerifyTests;

/// <summary>The name of a test's snapshot, without <c>.verified</c> and the extension.</summary>
internal static class SnapshotName
{
    // What Windows forbids in file names, on every system: the repository is cloned on all of them.
    private const string Forbidden = "\"\\/<>|:*?";

    public static string Of(MethodInfo test, VerifySettings settings)
    {
        var type = test.ReflectedType ?? throw new VerifyException($"The test {test.Name} belongs to no type.");
        var typeName = type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
        return $"{typeName}.{settings.MethodName ?? test.Name}{Arguments(test, settings.Parameters)}";
    }

    private static string Arguments(MethodInfo test, object?[]? values)
    {
        var parameters = test.GetParameters();
        if (values is null)
        {
            return parameters.Length == 0
                ? ""
                : throw new VerifyException(
                    $"{test.Name} has parameters, so each of its cases needs a snapshot of its own: add " +
                    $".UseParameters({string.Join(", ", parameters.Select(parameter => parameter.Name))}).");
        }

        if (values.Length > parameters.Length)
        {
            throw new VerifyException($"UseParameters got {values.Length} values; {test.Name} has {parameters.Length} parameters.");
        }

        return string.Concat(values.Select((value, index) => $"_{parameters[index].Name}={Clean(Text(value))}"));
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => string.Join(',', items.Cast<object?>().Select(Text)),
        _ => value.ToString() ?? "null",
    };

    private static string Clean(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) || Forbidden.Contains(character) ? '-' : character));
}
