using CsCheck;

namespace Contracts.Schema.Tests.Differential;

/// <summary>Generates JSON values, as text. They draw on few names and values, so that schemas and values often meet.</summary>
internal static class JsonGen
{
    public static readonly Gen<string> Name = Gen.OneOf("a", "b", "c", "ab", "foo");

    private static readonly Gen<string> Scalar = Gen.OneOf(
        "null", "true", "false", "0", "1", "2", "3", "-1", "10", "0.5", "2.5", "0.1", "1.0", "1e1", "\"\"", "\"a\"", "\"b\"", "\"ab\"", "\"abc\"", "\"1\"", "\"\U0001F600\"");

    /// <param name="depth">How deep arrays and objects nest.</param>
    public static Gen<string> Value(int depth) =>
        depth == 0
            ? Scalar
            : Gen.OneOf(
                Scalar,
                Value(depth - 1).Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
                Object(Gen.Select(Name, Value(depth - 1), Member).Array[0, 3]));

    /// <summary>An object; of members with one name the first one.</summary>
    public static Gen<string> Object(Gen<string[]> members) =>
        members.Select(all => "{" + string.Join(",", all.DistinctBy(member => member[..member.IndexOf(':', StringComparison.Ordinal)])) + "}");

    public static string Member(string name, string value) => $"\"{name}\":{value}";
}
