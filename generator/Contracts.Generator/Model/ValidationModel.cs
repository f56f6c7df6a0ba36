namespace Contracts.Generator.Model;

/// <summary>A class of the contract with a name for what is generated of it.</summary>
/// <param name="Id">An identifier, unique in the compilation.</param>
/// <param name="Class">The class.</param>
internal sealed record NamedClassModel(string Id, ContractClassModel Class);

/// <summary>The code by which an object is judged.</summary>
/// <param name="HintName">The name of the file to generate.</param>
/// <param name="Id">The name of the constant for the schema.</param>
/// <param name="Class">The class.</param>
/// <param name="Schema">The schema as JSON text, without what only documents.</param>
/// <param name="Fits">A C# expression: true where the object surely fits.</param>
/// <param name="IsJudgedApart">Whether the schema of its base class does not speak for it: it has no alternatives, of which it would be one.</param>
internal sealed record ValidationModel(string HintName, string Id, ContractClassModel Class, string Schema, string Fits, bool IsJudgedApart);

/// <summary>Where the text of each named schema is.</summary>
internal sealed record SchemaTextsModel(EquatableArray<SchemaTextModel> Schemas);

/// <summary>Where the text of a named schema is.</summary>
/// <param name="Name">The schema's name among the document's components.</param>
/// <param name="Expression">The text as a C# expression.</param>
internal sealed record SchemaTextModel(string Name, string Expression);
