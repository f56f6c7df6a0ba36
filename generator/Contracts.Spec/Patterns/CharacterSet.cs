namespace Contracts.Spec.Patterns;

/// <summary>Code points that one step of a pattern takes.</summary>
internal sealed class CharacterSet
{
    private const int Last = 0x10FFFF;

    public static readonly CharacterSet None = new([]);
    public static readonly CharacterSet Any = new([(0, Last)]);
    public static readonly CharacterSet Digit = new([('0', '9')]);
    public static readonly CharacterSet Word = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);
    public static readonly CharacterSet Space = new([(9, 13), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)]);
    public static readonly CharacterSet Dot = new CharacterSet([(10, 10), (13, 13), (0x2028, 0x2029)]).Complement();

    /// <summary>In order, without overlap.</summary>
    private readonly List<(int First, int Last)> _ranges = [];

    private CharacterSet(IEnumerable<(int First, int Last)> ranges)
    {
        foreach (var range in ranges.Order())
        {
            if (_ranges.Count > 0 && range.First <= _ranges[^1].Last + 1)
            {
                _ranges[^1] = (_ranges[^1].First, Math.Max(_ranges[^1].Last, range.Last));
            }
            else
            {
                _ranges.Add(range);
            }
        }
    }

    public bool IsAll => _ranges is [(0, Last)];

    public static CharacterSet Range(int first, int last) => new([(first, last)]);

    public static CharacterSet Union(IEnumerable<CharacterSet> sets) => new(sets.SelectMany(set => set._ranges));

    public CharacterSet Complement()
    {
        var gaps = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (next < first)
            {
                gaps.Add((next, first - 1));
            }

            next = last + 1;
        }

        return new(next <= Last ? gaps.Append((next, Last)) : gaps);
    }

    public bool Overlaps(CharacterSet other) => _ranges.Exists(range => other._ranges.Exists(another => range.First <= another.Last && another.First <= range.Last));
}
