using Contracts.Schema;
using Contracts.Spec.Docs;

namespace Contracts.Spec.Preparing;

/// <summary>
/// Builds the OpenAPI 3.0 document that NSwag gets. Everything in it that becomes code is finished (identifiers, literals,
/// documentation), so that neither NSwag nor a template ever makes code of text from the contract.
/// </summary>
internal sealed class PreparedDocument
{
    private readonly SpecDocument _document;
    private readonly PrepareOptions _options;
    private readonly Findings _findings;
    private readonly ShapeReader _shapes;
    private readonly ClassNames _names;
    private readonly TypeMapper _types;
    private readonly SchemaFragment _fragments;
    private readonly SchemaDocs _docs;
    private readonly ClassMembers _members;
    private readonly ClassBuilder _classes;

    private PreparedDocument(SpecDocument document, string fileName, PrepareOptions options, Findings findings)
    {
        var hierarchies = new Hierarchies(document, findings);
        _document = document;
        _options = options;
        _findings = findings;
        _shapes = new ShapeReader(document, hierarchies, findings);
        _names = new ClassNames(options.Client);
        _types = new TypeMapper(_shapes, _names, options.HasDates);
        _fragments = new SchemaFragment(document, findings);
        _docs = new SchemaDocs(document, fileName);
        var inheritance = new Inheritance(document, _shapes, hierarchies);
        var properties = new PropertyBuilder(_types, _fragments, _docs);
        _members = new ClassMembers(_shapes, inheritance, _names, findings);
        _classes = new ClassBuilder(
            document,
            _names,
            inheritance,
            _members,
            properties,
            new UnionBuilder(_shapes, _names, properties, _fragments, new FitExpression(document, _shapes, inheritance)),
            _fragments,
            _docs);
    }

    /// <param name="document">A contract without errors.</param>
    /// <param name="fileName">The contract's file name, by which documentation cites it.</param>
    /// <param name="options">What the code is to be like.</param>
    /// <param name="findings">Gets what can't be expressed.</param>
    public static JsonNode Build(SpecDocument document, string fileName, PrepareOptions options, Findings findings) =>
        new PreparedDocument(document, fileName, options, findings).Build();

    private JsonNode Build()
    {
        var named = NamedSchemas();
        foreach (var (name, schema, shape) in named)
        {
            if (IsClassOf(shape, name))
            {
                _names.AddComponent(schema.Pointer, name);
            }
        }

        var clients = _options is { HasClientPerTag: true, Client: { } client } ? new ClientNames(_document, _names, client) : null;
        var results = new ResultClasses(_names);
        var fields = new FormFields(_types, _members, _findings);
        var paths = new OperationBuilder(
            _document,
            clients,
            new ParameterBuilder(_document, _types, fields, _fragments, _docs, _findings),
            new RequestBodyBuilder(_document, _types, fields, _fragments),
            new ResponseBuilder(_document, _types, new ResultHeaders(_document, _types, _docs), results),
            new OperationDocs(_document, _shapes, _docs),
            _findings).Build();
        var classes = Classes(named);
        foreach (var (name, schema) in results.All)
        {
            classes.Add(name, schema);
        }

        if (_types.HasFiles)
        {
            classes.Add(FileClass.Name, FileClass.Build());
        }

        var metadata = Metadata(named, classes);
        if (paths.Count == 0 && _options.Client is { } container)
        {
            // Without an operation NSwag makes no client that could tell what contract this is.
            classes.Add(container, AddAll(new JsonObject().Add("type", "object").Add("additionalProperties", false), metadata));
        }

        return AddAll(Head(clients), metadata)
            .Add("paths", paths)
            .Add("components", new JsonObject().Add("schemas", classes))
            .ToNode();
    }

    private List<(string Name, Located Schema, Shape Shape)> NamedSchemas()
    {
        var named = new List<(string, Located, Shape)>();
        foreach (var (member, schema) in _document.Schemas?.Entries() ?? [])
        {
            named.Add((member.Name, schema, _shapes.ReadNamed(schema)));
        }

        return named;
    }

    /// <summary>Whether the named schema is itself a class, not another name for one.</summary>
    private static bool IsClassOf(Shape shape, string name) => shape.HasClass && shape.Component == name;

    private JsonObject Head(ClientNames? clients)
    {
        var head = new JsonObject()
            .Add("openapi", "3.0.3")
            .Add("info", new JsonObject().Add("title", "Contract").Add("version", "1"));
        if ((_options.BaseUrl ?? Servers.First(_document.Root["servers"])) is { } server)
        {
            head.AddLiteral(Servers.IsAbsolute(server) ? "x-cs-base-url" : "x-cs-relative-server", server);
        }

        var keys = ApiKeys.Of(_document);
        if (keys.Count > 0)
        {
            head.Add("x-cs-keys", JsonNode.Array(keys));
        }

        return clients is null ? head : head.Add("x-cs-clients", JsonNode.Array(clients.All));
    }

    /// <summary>What the contract as a whole is: its title, its schemas, its classes.</summary>
    private JsonNode Metadata(List<(string Name, Located Schema, Shape Shape)> named, JsonObject classes)
    {
        var info = _document.Root["info"]?.Node;
        var title = info?.GetString("title") ?? "";
        var classless = named
            .Where(schema => !IsClassOf(schema.Shape, schema.Name))
            .Select(schema => CSharpLiteral.String(schema.Name) + ", " + CSharpLiteral.String(_fragments.Text(schema.Schema)));
        return new JsonObject()
            .AddLiteral("x-cs-title", title)
            .AddLiteral("x-cs-version", info?.GetString("version") ?? "")
            .Add("x-cs-doc", new DocComment(info?.GetString("description"), title.Length > 0 ? title : "The client of the contract.").ToString())
            .Add("x-cs-schemas", classless)
            .Add("x-cs-classes", classes.Names)
            .Add("x-cs-json-types", _classes.JsonTypes)
            .ToNode();
    }

    private static JsonObject AddAll(JsonObject target, JsonNode members) =>
        members.Members.Aggregate(target, (all, member) => all.Add(member.Name, member.Value));

    private JsonObject Classes(List<(string Name, Located Schema, Shape Shape)> named)
    {
        var classes = new JsonObject();
        foreach (var (name, schema, shape) in named)
        {
            if (IsClassOf(shape, name) && _names.TryGet(shape, out var className))
            {
                classes.Add(className, _classes.Build(className, schema, shape, name));
                AddInlineClasses(classes);
            }
        }

        AddInlineClasses(classes);
        return classes;
    }

    private void AddInlineClasses(JsonObject classes)
    {
        while (_types.TryTakeInlineClass(out var inline))
        {
            if (inline.Shape.Source is { } source)
            {
                classes.Add(inline.Name, _classes.Build(inline.Name, source, inline.Shape, name: null));
            }
        }
    }
}
