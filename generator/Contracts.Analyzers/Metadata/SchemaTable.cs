using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using FileReader = System.Reflection.Metadata.MetadataReader;

namespace Contracts.Analyzers.Metadata;

/// <summary>
/// The named schemas of a referenced assembly, read from the table of attributes in its file. To ask the symbols of a thousand classes
/// for their attributes takes several times as long, and somebody waits for it.
/// </summary>
internal static class SchemaTable
{
    private const ushort Prolog = 1;
    private const byte PropertyArgument = 0x54;
    private const byte StringType = 0x0E;

    /// <summary>Names and JSON texts of the assembly's and its classes' schemas; <see langword="null"/> for an assembly without a file: source.</summary>
    public static IEnumerable<KeyValuePair<string, string>>? Read(IAssemblySymbol assembly) =>
        assembly.GetMetadata()?.GetModules() is [var module, ..] ? Read(module.GetMetadataReader()) : null;

    private static IEnumerable<KeyValuePair<string, string>> Read(FileReader reader)
    {
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute is { Parent.Kind: HandleKind.AssemblyDefinition or HandleKind.TypeDefinition, Constructor.Kind: HandleKind.MethodDefinition }
                && IsSchema(reader, (MethodDefinitionHandle)attribute.Constructor)
                && ReadNamed(reader.GetBlobReader(attribute.Value)) is { } schema)
            {
                yield return schema;
            }
        }
    }

    /// <summary>Whether a constructor is that of the assembly's own <c>Contracts.ContractSchemaAttribute</c>.</summary>
    private static bool IsSchema(FileReader reader, MethodDefinitionHandle constructor)
    {
        var type = reader.GetTypeDefinition(reader.GetMethodDefinition(constructor).GetDeclaringType());
        return reader.StringComparer.Equals(type.Name, "ContractSchemaAttribute") && reader.StringComparer.Equals(type.Namespace, "Contracts");
    }

    /// <summary>The one argument and the <c>Name</c> of an attribute, as ECMA-335 II.23.3 has them.</summary>
    private static KeyValuePair<string, string>? ReadNamed(BlobReader value)
    {
        if (value.ReadUInt16() != Prolog || value.ReadSerializedString() is not { } schema)
        {
            return null;
        }

        for (var count = value.ReadUInt16(); count > 0; count--)
        {
            if (value.ReadByte() != PropertyArgument || value.ReadByte() != StringType)
            {
                return null;
            }

            var name = value.ReadSerializedString();
            var text = value.ReadSerializedString();
            if (name == "Name" && text is not null)
            {
                return new KeyValuePair<string, string>(text, schema);
            }
        }

        return null;
    }
}
