using Microsoft.CodeAnalysis;

namespace Contracts.Analyzers.Values;

/// <summary>What may be done to an object by all uses of the variables and members that it is in.</summary>
/// <param name="body">The body that the code is in.</param>
/// <param name="type">The object's class.</param>
/// <param name="judge">Tells what may be done by one use, which may lead to further variables.</param>
internal sealed class ObjectUses(BodyFacts body, ITypeSymbol type, Func<IOperation, Escape> judge)
{
    /// <summary>Longer detours are not followed.</summary>
    private const int LongestDetour = 16;

    // What is being followed, in the order in which it was come upon, and how far back the uses of the last one lead: what leads to each other has the
    // same fate, and is known when all of it is followed (Tarjan's strongly connected components). So each use is looked at once, whatever leads to it.
    private readonly List<ISymbol> _open = [];
    private readonly Dictionary<ISymbol, int> _places = new(SymbolEqualityComparer.Default);
    private int _back;
    private int _detour;
    private bool _isCut;

    /// <summary>What may be done wherever the body mentions a variable or member that the object is in, or a local function that returns it.</summary>
    public Escape Of(ISymbol symbol)
    {
        if (body.Escapes.TryGetValue((symbol, type), out var known))
        {
            return known;
        }

        if (_places.TryGetValue(symbol, out var place))
        {
            _back = Math.Min(_back, place);
            return Escape.None;
        }

        if (_detour == LongestDetour)
        {
            _isCut = true;
            return Escape.Changed;
        }

        return Follow(symbol);
    }

    private Escape Follow(ISymbol symbol)
    {
        var (place, outer) = (_open.Count, _back);
        _open.Add(symbol);
        _places.Add(symbol, place);
        _back = place;
        _detour++;
        var escape = Escape.None;
        foreach (var reference in body.ReferencesTo(symbol))
        {
            var use = judge(reference);
            escape = use > escape ? use : escape;
            if (escape == Escape.Changed)
            {
                break;
            }
        }

        _detour--;
        if (_back == place)
        {
            Close(place, escape);
        }

        _back = Math.Min(outer, _back);
        return escape;
    }

    /// <summary>Notes what is known of all that leads to each other; where it was not followed to its end, only of what was asked for.</summary>
    private void Close(int place, Escape escape)
    {
        for (var i = _open.Count - 1; i >= place; i--)
        {
            _places.Remove(_open[i]);
            if (!_isCut || i == 0)
            {
                body.Escapes[(_open[i], type)] = escape;
            }
        }

        _open.RemoveRange(place, _open.Count - place);
        _isCut &= place > 0;
    }
}
