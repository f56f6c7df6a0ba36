namespace Contracts.Spec.Patterns;

/// <summary>
/// Whether a repetition in a regular expression can take one text in several ways, of which the number doubles with every few characters, and
/// can fail after it: then an engine that tries them all needs exponential time. An expression is seen as its position automaton
/// (Glushkov's); two ways are two paths in it from a position back to itself on the same characters (Weideman et al., "Analyzing matching time
/// behavior of backtracking regular expression matchers by using ambiguity of NFA", 2016). Where that is not sure, the answer is no.
/// </summary>
internal sealed class PatternAmbiguity
{
    /// <summary>Of larger expressions nothing is said.</summary>
    private const int MostPositions = 300;

    /// <summary>A repetition that is optional more often than that is as good as without a limit.</summary>
    private const int MostOptional = 16;

    /// <summary>How many pairs of steps are looked at; more are not worth the time.</summary>
    private const int MostWork = 1_000_000;

    private readonly List<CharacterSet> _sets = [];

    /// <summary>Where each position can go on to; twice to the same one where there are two ways.</summary>
    private readonly List<List<int>> _next = [];

    private readonly HashSet<int> _accepting;
    private readonly bool[,] _reaches;
    private int _work;

    private PatternAmbiguity(PatternNode root)
    {
        _accepting = [.. Add(root).Last];
        _reaches = Reachability();
    }

    /// <summary>Whether the time to match it can grow exponentially with the text.</summary>
    public static bool IsExponential(string pattern)
    {
        if (PatternReader.Read(pattern) is not { } roots)
        {
            return false;
        }

        return roots.Any(root => Size(root) <= MostPositions && new PatternAmbiguity(root).IsExponential());
    }

    private static long Size(PatternNode node) =>
        node switch
        {
            PatternNode.Sequence sequence => sequence.Parts.Sum(Size),
            PatternNode.Choice choice => choice.Alternatives.Sum(Size),
            PatternNode.Repetition repetition => Math.Min(Size(repetition.Part) * ((long)repetition.Least + (Optional(repetition) ?? 1)), MostPositions + 1),
            _ => 1,
        };

    /// <summary>How often a part may stand beyond the times that it has to; <see langword="null"/> for any number.</summary>
    private static int? Optional(PatternNode.Repetition repetition) => repetition.Most - repetition.Least is <= MostOptional and var optional ? optional : null;

    private Fragment Add(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Characters characters:
                return AddPosition(characters.Set);
            case PatternNode.Sequence sequence:
                return sequence.Parts.Select(Add).Aggregate(Fragment.Empty, Concatenate);
            case PatternNode.Choice choice:
                var alternatives = choice.Alternatives.Select(Add).ToList();
                return new(alternatives.Exists(alternative => alternative.IsNullable), [.. alternatives.SelectMany(alternative => alternative.First)], [.. alternatives.SelectMany(alternative => alternative.Last)]);
            case PatternNode.Repetition repetition:
                return AddRepetition(repetition);
            default:
                // One that no character passes: whether the assertion holds is not known, so no way leads through it.
                return AddPosition(CharacterSet.None);
        }
    }

    private Fragment AddPosition(CharacterSet set)
    {
        _sets.Add(set);
        _next.Add([]);
        return new(IsNullable: false, [_sets.Count - 1], [_sets.Count - 1]);
    }

    private Fragment AddRepetition(PatternNode.Repetition repetition)
    {
        var whole = Fragment.Empty;
        for (var i = 0; i < repetition.Least; i++)
        {
            whole = Concatenate(whole, Add(repetition.Part));
        }

        if (Optional(repetition) is not { } optional)
        {
            var loop = Add(repetition.Part);
            Link(loop, loop);
            return Concatenate(whole, loop with { IsNullable = true });
        }

        var rest = Fragment.Empty;
        for (var i = 0; i < optional; i++)
        {
            rest = Concatenate(Add(repetition.Part), rest) with { IsNullable = true };
        }

        return Concatenate(whole, rest);
    }

    private Fragment Concatenate(Fragment left, Fragment right)
    {
        Link(left, right);
        return new(
            left.IsNullable && right.IsNullable,
            left.IsNullable ? [.. left.First, .. right.First] : left.First,
            right.IsNullable ? [.. left.Last, .. right.Last] : right.Last);
    }

    private void Link(Fragment from, Fragment to)
    {
        foreach (var position in from.Last)
        {
            _next[position].AddRange(to.First);
        }
    }

    private bool[,] Reachability()
    {
        var reaches = new bool[_sets.Count, _sets.Count];
        for (var start = 0; start < _sets.Count; start++)
        {
            var open = new Stack<int>([start]);
            while (open.TryPop(out var position))
            {
                foreach (var next in _next[position].Where(next => !reaches[start, next]))
                {
                    reaches[start, next] = true;
                    open.Push(next);
                }
            }
        }

        return reaches;
    }

    private bool IsExponential()
    {
        for (var position = 0; position < _sets.Count; position++)
        {
            var loop = Enumerable.Range(0, _sets.Count).Where(other => _reaches[position, other] && _reaches[other, position]).ToHashSet();

            // A match ends at once where nothing has to follow, and where nothing can be wrong with what follows.
            if (loop.Count > 0 && !loop.Overlaps(_accepting) && !CharacterSet.Union(loop.Select(other => _sets[other])).IsAll && HasTwoWaysBack(position, loop))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two paths lead from a position back to it on the same characters.</summary>
    private bool HasTwoWaysBack(int start, HashSet<int> loop)
    {
        var steps = new Dictionary<(int, int), List<(int, int)>>();
        var open = new Stack<(int, int)>([(start, start)]);
        var forks = new List<(int, int)>();
        while (open.TryPop(out var pair))
        {
            if (steps.ContainsKey(pair))
            {
                continue;
            }

            var (left, right) = pair;
            _work += _next[left].Count * _next[right].Count;
            if (_work > MostWork)
            {
                return false;
            }

            var next = (from a in _next[left].Where(loop.Contains) from b in _next[right].Where(loop.Contains) where _sets[a].Overlaps(_sets[b]) select (a, b)).ToList();
            steps.Add(pair, next);
            next.ForEach(open.Push);
            if (left != right || next.Count != next.Distinct().Count())
            {
                forks.Add(pair);
            }
        }

        return forks.Count > 0 && CanReach((start, start), steps).Overlaps(forks);
    }

    private static HashSet<(int, int)> CanReach((int, int) end, Dictionary<(int, int), List<(int, int)>> steps)
    {
        var sources = steps.SelectMany(step => step.Value.Select(target => (step.Key, target))).ToLookup(step => step.target, step => step.Key);
        var found = new HashSet<(int, int)>();
        var open = new Stack<(int, int)>([end]);
        while (open.TryPop(out var pair))
        {
            foreach (var source in sources[pair].Where(found.Add))
            {
                open.Push(source);
            }
        }

        return found;
    }

    /// <summary>A part of the automaton.</summary>
    /// <param name="IsNullable">Whether it can take nothing.</param>
    /// <param name="First">The positions that it can begin with.</param>
    /// <param name="Last">The positions that it can end with.</param>
    private sealed record Fragment(bool IsNullable, IReadOnlyList<int> First, IReadOnlyList<int> Last)
    {
        public static readonly Fragment Empty = new(IsNullable: true, [], []);
    }
}
