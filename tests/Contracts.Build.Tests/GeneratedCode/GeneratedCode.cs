using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Contracts.Build.Tests;

/// <summary>What the kit makes of a contract, compiled as strictly as a careful team compiles: a warning is an error.</summary>
internal sealed class GeneratedCode
{
    public const string Namespace = "Acme";
    public const string ClientName = "AcmeClient";

    /// <summary>What was generated, for each framework that it is compiled for.</summary>
    private static readonly ConcurrentDictionary<(string Contract, CodeSettings Settings, string FileName), Lazy<(string Source, string Output)>> Generated = new();

    private GeneratedCode(string source, string output, byte[] image)
    {
        Source = source;
        Output = output;
        Image = image;
        Assembly = Assembly.Load(image);
    }

    /// <summary>The file that NSwag renders.</summary>
    public string Source { get; }

    /// <summary>What <c>contracts prepare</c> says: warnings.</summary>
    public string Output { get; }

    /// <summary>The assembly's bytes, for code that refers to it.</summary>
    public byte[] Image { get; }

    public Assembly Assembly { get; }

    /// <param name="contract">An OpenAPI document, YAML or JSON.</param>
    /// <param name="target">The framework that the code is compiled for; the assembly runs on this one either way.</param>
    /// <param name="jsonLibrary">As a project names it.</param>
    public static GeneratedCode Of(string contract, TargetFramework target = TargetFramework.Net, string jsonLibrary = "Newtonsoft.Json") =>
        OfFile(contract, "contract.yaml", target, jsonLibrary);

    /// <summary>The same for a file of a name of its own.</summary>
    public static GeneratedCode OfFile(string contract, string fileName, TargetFramework target = TargetFramework.Net, string jsonLibrary = "Newtonsoft.Json") =>
        Of(contract, new CodeSettings { JsonLibrary = jsonLibrary }, target, fileName);

    /// <summary>The same with all that a project can say.</summary>
    public static GeneratedCode Of(string contract, CodeSettings settings, TargetFramework target = TargetFramework.Net, string fileName = "contract.yaml")
    {
        var (source, output) = Generated.GetOrAdd((contract, settings, fileName), key => new(() => Generate(key.Contract, key.Settings, key.FileName))).Value;
        return new GeneratedCode(source, output, Compiler.Compile(source, target));
    }

    public Type Type(string name) =>
        Assembly.GetType(Namespace + "." + name) ?? throw new InvalidOperationException($"There is no {name} among {string.Join(", ", Assembly.GetTypes().Select(type => type.Name))}.");

    /// <summary>Reads JSON with the client's own settings, for a test to look at.</summary>
    public dynamic Read(string type, string json) => Read(Type(type), json);

    /// <summary>The same for any type that the client knows.</summary>
    public dynamic Read(Type type, string json) => JsonSettings() switch
    {
        JsonSerializerOptions options => JsonSerializer.Deserialize(json, type, options)!,
        var settings => JsonConvert.DeserializeObject(json, type, (JsonSerializerSettings)settings)!,
    };

    /// <summary>Writes JSON with the client's own settings.</summary>
    public string Write(object value) => JsonSettings() switch
    {
        JsonSerializerOptions options => JsonSerializer.Serialize(value, value.GetType(), options),
        var settings => JsonConvert.SerializeObject(value, (JsonSerializerSettings)settings),
    };

    /// <summary>What becomes of JSON that is read and written again.</summary>
    public string RoundTrip(string type, string json) => Write((object)Read(type, json));

    /// <summary>The client, talking to a server that answers as it is told.</summary>
    public dynamic Client(HttpMessageHandler server, string baseUrl = "https://example.com/api")
    {
        dynamic client = Activator.CreateInstance(Type(ClientName), new HttpClient(server))!;
        client.BaseUrl = new Uri(baseUrl);
        return client;
    }

    private object JsonSettings() =>
        (Type(ClientName).GetMethod("CreateJsonSerializerSettings") ?? Type(ClientName).GetMethod("CreateJsonSerializerOptions"))!.Invoke(null, null)!;

    private static (string Source, string Output) Generate(string contract, CodeSettings settings, string fileName)
    {
        using var directory = new TemporaryDirectory();
        directory.Write(fileName, contract);
        var output = Run(directory.Path, [Repository.ToolPath, "prepare", fileName, "--output", "prepared.json", .. PrepareOptions(settings)]);
        directory.Write("settings.nswag", Settings(settings));
        Run(directory.Path, Path.Combine(Repository.NSwagDirectory, "dotnet-nswag.dll"), "run", "settings.nswag", "/variables:Output=code.cs");
        return (File.ReadAllText(Path.Combine(directory.Path, "code.cs")), output);
    }

    private static IEnumerable<string> PrepareOptions(CodeSettings settings) =>
    [
        "--client", ClientName,
        .. settings.Clients == "PerTag" ? (string[])["--client-per-tag"] : [],
        .. settings.DateType != "string" ? (string[])["--dates"] : [],
        .. settings.BaseUrl != "" ? (string[])["--base-url", settings.BaseUrl] : [],
    ];

    private static string Settings(CodeSettings settings)
    {
        (string Name, string Value)[] values =
        [
            ("prepared", "prepared.json"),
            ("clientName", settings.Clients == "PerTag" ? "{controller}" : ClientName),
            ("clients", settings.Clients == "PerTag" ? "MultipleClientsFromFirstTagAndOperationId" : "SingleClientFromOperationId"),
            ("namespace", Namespace),
            ("jsonLibrary", settings.JsonLibrary.Replace(".", "", StringComparison.Ordinal)),
            ("accessModifier", settings.AccessModifier),
            ("nullable", settings.Nullable == "enable" ? "true" : "false"),
            ("records", settings.Records),
            ("dateTimeType", "System." + settings.DateTimeType),
            ("templates", Repository.PathOf("generator", "Contracts.Build", "Templates").Replace('\\', '/')),
        ];
        var text = File.ReadAllText(Repository.PathOf("generator", "Contracts.Build", "build", "Contracts.nswag"));
        return values.Aggregate(text, (settings, value) => settings.Replace("{" + value.Name + "}", value.Value, StringComparison.Ordinal));
    }

    private static string Run(string directory, params string[] arguments)
    {
        var (exitCode, output) = DotNet.Run(directory, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
