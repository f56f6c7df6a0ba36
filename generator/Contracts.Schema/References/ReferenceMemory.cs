namespace Contracts.Schema;

/// <summary>
/// What referenced schemas said about values. Each question is answered once, so the work grows with the schema and the value, not
/// with the number of ways through the schema; and a schema that leads back to itself on the same value says nothing more the second time.
/// </summary>
/// <param name="judge">Answers a question; is told whether it may be asked again.</param>
internal sealed class ReferenceMemory(Func<ReferenceMemory.Question, bool, Judgement> judge)
{
    private readonly List<Question> _open = [];
    private readonly List<Question> _provisional = [];
    private Dictionary<Question, Judgement> _answers = [];
    private int _outermostUsed = int.MaxValue;

    /// <summary>The answer from memory or, the first time, from the judge.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isShared">Whether it may be asked again; what is asked once need not be remembered.</param>
    public Judgement Recall(Question question, bool isShared)
    {
        if (isShared && _answers.TryGetValue(question, out var known))
        {
            return known;
        }

        if (PositionOf(question) is >= 0 and var position)
        {
            _outermostUsed = Math.Min(_outermostUsed, position);
            var nothing = new Judgement();
            nothing.Doubt();
            return nothing;
        }

        return Answer(question, isShared);
    }

    /// <summary>Forgets all answers: those about the parts of a value that nobody will ask about again.</summary>
    public void Clear()
    {
        // A dictionary that was once large takes long to clear.
        const int FewEnoughToClear = 1000;
        if (_answers.Count > FewEnoughToClear)
        {
            _answers = [];
        }
        else if (_answers.Count > 0)
        {
            _answers.Clear();
        }
    }

    /// <summary>Where among the open questions it stands; negative where it is not open. Those about one value are next to each other.</summary>
    private int PositionOf(Question question)
    {
        for (var i = _open.Count - 1; i >= 0 && ReferenceEquals(_open[i].Subject, question.Subject); i--)
        {
            if (_open[i].Equals(question))
            {
                return i;
            }
        }

        return -1;
    }

    private Judgement Answer(Question question, bool isShared)
    {
        var position = _open.Count;
        var usedBefore = _outermostUsed;
        var provisionalBefore = _provisional.Count;
        _outermostUsed = int.MaxValue;
        _open.Add(question);
        var answer = judge(question, isShared);
        _open.RemoveAt(position);
        if (isShared)
        {
            _answers[question] = answer;
        }

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
    /// <param name="Subject">The value and its place.</param>
    /// <param name="TracksEvaluated">Whether the answer has to tell which items or members were looked at.</param>
    public readonly record struct Question(JsonNode Schema, SchemaScope Scope, Subject Subject, bool TracksEvaluated);
}
