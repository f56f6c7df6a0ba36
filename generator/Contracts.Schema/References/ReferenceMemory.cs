namespace Contracts.Schema;

/// <summary>
/// What referenced schemas said about values. Each question is answered once, so the work grows with the schema and the value, not
/// with the number of ways through the schema; and a schema that leads back to itself on the same value says nothing more the second time.
/// </summary>
internal sealed class ReferenceMemory
{
    private readonly Dictionary<Question, Judgement> _answers = [];
    private readonly Dictionary<Question, int> _open = [];
    private readonly List<Question> _provisional = [];
    private int _outermostUsed = int.MaxValue;

    /// <summary>The answer from memory or, the first time, from <paramref name="judge"/>.</summary>
    public Judgement Recall(Question question, Func<Judgement> judge)
    {
        if (_answers.TryGetValue(question, out var known))
        {
            return known;
        }

        if (_open.TryGetValue(question, out var position))
        {
            _outermostUsed = Math.Min(_outermostUsed, position);
            var nothing = new Judgement();
            nothing.Doubt();
            return nothing;
        }

        return Answer(question, judge);
    }

    private Judgement Answer(Question question, Func<Judgement> judge)
    {
        var position = _open.Count;
        var usedBefore = _outermostUsed;
        var provisionalBefore = _provisional.Count;
        _outermostUsed = int.MaxValue;
        _open.Add(question, position);
        var answer = judge();
        _open.Remove(question);
        _answers[question] = answer;
        if (_outermostUsed < position)
        {
            // The answer leans on a question that is still open: it holds only until that one is answered.
            _provisional.Add(question);
        }
        else
        {
            Forget(provisionalBefore);
            _outermostUsed = int.MaxValue;
        }

        _outermostUsed = Math.Min(_outermostUsed, usedBefore);
        return answer;
    }

    private void Forget(int from)
    {
        for (var i = from; i < _provisional.Count; i++)
        {
            _answers.Remove(_provisional[i]);
        }

        _provisional.RemoveRange(from, _provisional.Count - from);
    }

    /// <summary>Which schema is asked about which value.</summary>
    /// <param name="Schema">The referenced schema.</param>
    /// <param name="Scope">Where its own references start from.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Path">Where the value stands; YAML aliases put one value in several places.</param>
    /// <param name="TracksEvaluated">Whether the answer has to tell which items or members were looked at.</param>
    public readonly record struct Question(JsonNode Schema, SchemaScope Scope, JsonNode Value, string Path, bool TracksEvaluated);
}
