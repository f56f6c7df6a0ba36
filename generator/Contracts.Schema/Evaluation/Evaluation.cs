using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary>One run of the <see cref="SchemaEvaluator"/>: a value judged by a schema and by all that it refers to.</summary>
internal sealed class Evaluation
{
    private readonly JsonNode _schema;
    private readonly SchemaReferences _references;
    private readonly KeywordGroups _ownGroups;

    // Most evaluations are of one schema and one value; what only the others need is made when it is needed.
    private Dictionary<JsonNode, KeywordGroups>? _groups;
    private HashSet<string>? _slowPatterns;
    private ReferenceMemory? _memory;
    private int _depth;
    private int _depthLimit = int.MaxValue;

    public Evaluation(JsonNode schema, Func<string, JsonNode?> resolve, bool assertsFormat, bool demandsOneWay)
    {
        _schema = schema;
        _ownGroups = KeywordGroup.Of(schema);
        _references = new SchemaReferences(schema, resolve);
        AssertsFormat = assertsFormat;
        OneWay = demandsOneWay ? null : new OneWayMembers(this);
    }

    public bool AssertsFormat { get; }

    /// <summary>Which members need not be there although they are required; <see langword="null"/> where all have to.</summary>
    public OneWayMembers? OneWay { get; }

    /// <summary>Judges a value by the schema of this evaluation.</summary>
    public Judgement Apply(Subject subject) => Apply(_schema, subject, _references.Start, tracksEvaluated: false, isShared: false);

    /// <summary>Judges a value by the target of a reference.</summary>
    public Judgement Apply(SchemaTarget target, Subject subject, bool tracksEvaluated, bool isShared) =>
        (_memory ??= new ReferenceMemory((question, shared) => Apply(question.Schema, question.Subject, question.Scope, question.TracksEvaluated, shared)))
            .Recall(new ReferenceMemory.Question(target.Schema, target.Scope, subject, tracksEvaluated), isShared);

    /// <summary>Judges an item, a member or a member's name.</summary>
    public Judgement ApplyToPart(JsonNode schema, Subject part, SchemaScope scope, bool isShared)
    {
        var judgement = Apply(schema, part, scope, tracksEvaluated: false, isShared);
        if (!isShared)
        {
            _memory?.Clear();
        }

        return judgement;
    }

    /// <param name="schema">The schema.</param>
    /// <param name="subject">The value.</param>
    /// <param name="scope">Where the schema's references start from.</param>
    /// <param name="tracksEvaluated">Whether somebody will ask which items or members were looked at.</param>
    /// <param name="isShared">Whether other schemas speak of the value or its parts as well.</param>
    public Judgement Apply(JsonNode schema, Subject subject, SchemaScope scope, bool tracksEvaluated, bool isShared)
    {
        _depth++;
        try
        {
            return HasStack() ? ApplyKeywords(schema, subject, scope, tracksEvaluated, isShared) : Unknown();
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The schema that a reference leads to; <see langword="null"/> where it is unknown.</summary>
    public SchemaTarget? Resolve(string reference, SchemaScope scope) => _references.Resolve(reference, scope);

    /// <summary>Whether a pattern matches; <see langword="null"/> where that is not known in reasonable time.</summary>
    public bool? Matches(string pattern, string text)
    {
        if (_slowPatterns?.Contains(pattern) == true)
        {
            return null;
        }

        try
        {
            return EcmaPattern.Of(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // Once is enough: a long list of such values would take long as well.
            (_slowPatterns ??= new HashSet<string>(StringComparer.Ordinal)).Add(pattern);
            return null;
        }
    }

    private static Judgement ApplyBoolean(JsonNode schema, Subject subject)
    {
        var judgement = new Judgement();
        if (!schema.BooleanValue)
        {
            judgement.Add(subject.Violation("false", $"{subject.Title} is not allowed here."));
        }

        return judgement;
    }

    private static Judgement Unknown()
    {
        var judgement = new Judgement();
        judgement.Doubt();
        return judgement;
    }

    private Judgement ApplyKeywords(JsonNode schema, Subject subject, SchemaScope scope, bool tracksEvaluated, bool isShared)
    {
        if (subject.Value.Kind == JsonKind.Unknown)
        {
            return Unknown();
        }

        if (schema.Kind == JsonKind.Boolean)
        {
            return ApplyBoolean(schema, subject);
        }

        var groups = GroupsOf(schema);
        var tracks = tracksEvaluated || (groups & KeywordGroups.Unevaluated) != 0;
        var application = new Application(this, schema, subject, scope.Enter(schema), tracks, isShared || groups.MayShare());
        var isNull = subject.Value.Kind == JsonKind.Null && schema.GetBoolean("nullable");
        if (schema.Kind == JsonKind.Object && !isNull)
        {
            Keywords.Check(application, groups);
        }

        return application.Judgement;
    }

    private KeywordGroups GroupsOf(JsonNode schema)
    {
        if (ReferenceEquals(schema, _schema))
        {
            return _ownGroups;
        }

        _groups ??= [];
        if (!_groups.TryGetValue(schema, out var groups))
        {
            groups = KeywordGroup.Of(schema);
            _groups.Add(schema, groups);
        }

        return groups;
    }

    /// <summary>Whether there is room to go deeper; where it once ended, it ends for the whole evaluation.</summary>
    private bool HasStack()
    {
        if (_depth >= _depthLimit)
        {
            return false;
        }

        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            _depthLimit = _depth;
            return false;
        }
    }
}
