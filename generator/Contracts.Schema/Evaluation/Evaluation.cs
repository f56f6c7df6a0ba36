using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary>One run of the <see cref="SchemaEvaluator"/>: a value judged by a schema and by all that it refers to.</summary>
internal sealed class Evaluation
{
    private readonly JsonNode _schema;
    private readonly SchemaReferences _references;
    private readonly ReferenceMemory _memory = new();
    private readonly HashSet<string> _slowPatterns = new(StringComparer.Ordinal);
    private int _depth;
    private int _depthLimit = int.MaxValue;

    public Evaluation(JsonNode schema, Func<string, JsonNode?> resolve, bool assertsFormat)
    {
        _schema = schema;
        _references = new SchemaReferences(schema, resolve);
        AssertsFormat = assertsFormat;
    }

    public bool AssertsFormat { get; }

    /// <summary>Judges a value by the schema of this evaluation.</summary>
    public Judgement Apply(Subject subject) => Apply(_schema, subject, _references.Start, tracksEvaluated: false);

    /// <summary>Judges a value by the target of a reference.</summary>
    public Judgement Apply(SchemaTarget target, Subject subject, bool tracksEvaluated) =>
        _memory.Recall(
            new ReferenceMemory.Question(target.Schema, target.Scope, subject.Value, subject.Path, tracksEvaluated),
            () => Apply(target.Schema, subject, target.Scope, tracksEvaluated));

    public Judgement Apply(JsonNode schema, Subject subject, SchemaScope scope, bool tracksEvaluated)
    {
        _depth++;
        try
        {
            return HasStack() ? ApplyKeywords(schema, subject, scope, tracksEvaluated) : Unknown();
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
        if (_slowPatterns.Contains(pattern))
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
            _slowPatterns.Add(pattern);
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

    private Judgement ApplyKeywords(JsonNode schema, Subject subject, SchemaScope scope, bool tracksEvaluated)
    {
        if (subject.Value.Kind == JsonKind.Unknown)
        {
            return Unknown();
        }

        if (schema.Kind == JsonKind.Boolean)
        {
            return ApplyBoolean(schema, subject);
        }

        var tracks = tracksEvaluated || schema["unevaluatedProperties"] is not null || schema["unevaluatedItems"] is not null;
        var application = new Application(this, schema, subject, scope.Enter(schema), tracks);
        var isNull = schema.GetBoolean("nullable") && subject.Value.Kind == JsonKind.Null;
        if (schema.Kind == JsonKind.Object && !isNull)
        {
            Keywords.Check(application);
        }

        return application.Judgement;
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
