using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Build.Tests;

/// <summary>Writes objects of generated classes as C#: <c>new Order { Name = "a" }</c>.</summary>
internal static class CSharpObject
{
    private const string Additional = "AdditionalProperties";

    /// <summary>
    /// The expression; <see langword="null"/> for an object of which the analyzer can't know all from C#: with members that the contract does not
    /// name, or a value such as null or a <see cref="Guid"/>.
    /// </summary>
    public static string? Write(object value)
    {
        switch (value)
        {
            case string text:
                return SymbolDisplay.FormatLiteral(text, quote: true);
            case bool boolean:
                return boolean ? "true" : "false";
            case int number:
                return number.ToString(CultureInfo.InvariantCulture);
            case long number:
                return number.ToString(CultureInfo.InvariantCulture) + "L";
            case float number:
                return number.ToString("R", CultureInfo.InvariantCulture) + "f";
            case double number:
                return number.ToString("R", CultureInfo.InvariantCulture) + "d";
            case decimal number:
                return number.ToString(CultureInfo.InvariantCulture) + "m";
            case IDictionary map:
                return Initializer(NameOf(value.GetType()), Entries(map).Select(entry => ($"[{Write(entry.Key)}]", entry.Value)));
            case IList list and not Array:
                return List(list);
            default:
                return value.GetType().Namespace == GeneratedCode.Namespace ? Object(value) : null;
        }
    }

    private static IEnumerable<DictionaryEntry> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return entry;
        }
    }

    private static string? List(IList list)
    {
        string?[] items = [.. list.Cast<object?>().Select(item => item is null ? null : Write(item))];
        return items.Contains(null) ? null : $"new {NameOf(list.GetType())} {{ {string.Join(", ", items)} }}";
    }

    private static string? Object(object value)
    {
        PropertyInfo[] properties = value.GetType().GetProperties();
        if (Array.Exists(properties, property => property.Name == Additional && property.GetValue(value) is ICollection { Count: > 0 }))
        {
            return null;
        }

        var members = properties.Where(property => property.SetMethod is not null && property.Name != Additional && !IsLeftOut(property, value));
        return Initializer(NameOf(value.GetType()), members.Select(property => (property.Name, property.GetValue(value))));
    }

    /// <summary>What is required and null has to be said, and the analyzer is silent of null.</summary>
    private static bool IsLeftOut(PropertyInfo property, object value) => property.GetValue(value) is null && !property.IsDefined(typeof(RequiredMemberAttribute));

    private static string? Initializer(string type, IEnumerable<(string Name, object? Value)> members)
    {
        (string Name, string? Value)[] all = [.. members.Select(member => (member.Name, member.Value is null ? null : Write(member.Value)))];
        return Array.Exists(all, member => member.Value is null) ? null : $"new {type} {{ {string.Join(", ", all.Select(member => $"{member.Name} = {member.Value}"))} }}";
    }

    private static string NameOf(Type type) =>
        type.IsGenericType
            ? $"global::{type.Namespace}.{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>"
            : "global::" + type.FullName;
}
