using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Contracts.Schema;

/// <summary>
/// Regular expressions of ECMA-262 (what <c>pattern</c> means in JSON Schema) as .NET ones: <c>$</c> is the very end, <c>\d</c>
/// and <c>\w</c> are ASCII, <c>.</c> takes a whole code point, <c>\u{…}</c> and general categories in <c>\p{…}</c> work.
/// </summary>
internal sealed class EcmaPattern
{
    private const string Digit = "0-9";
    private const string NotDigit = @"\u0000-/:-\uffff";
    private const string Word = "a-zA-Z0-9_";
    private const string NotWord = @"\u0000-/:-@\[-\^`\{-\uffff";
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string NotSpace = @"\u0000-\u0008\u000e-\u001f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff";
    private const string SurrogatePair = @"[\ud800-\udbff][\udc00-\udfff]";

    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET 7 brought.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(100);
    private static readonly ConcurrentDictionary<string, EcmaPattern> Cache = new(StringComparer.Ordinal);

    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private readonly Regex? _regex;
    private int _position;
    private bool _hasNoCounterpart;
    private bool _hasCategory;

    private EcmaPattern(string pattern)
    {
        _pattern = pattern;
        _regex = TryTranslate() ? Compile(_result.ToString()) : null;
    }

    /// <summary>Whether texts can be matched with the expression.</summary>
    public bool IsUsable => _regex is not null;

    /// <summary>Whether the expression is malformed, and not just without a counterpart in .NET.</summary>
    public bool IsMalformed => !IsUsable && !_hasNoCounterpart;

    /// <summary>The expression, translated.</summary>
    public static EcmaPattern Of(string pattern) => Cache.GetOrAdd(pattern, text => new EcmaPattern(text));

    /// <summary>Whether a part of the text matches; <see langword="null"/> where that can't be known.</summary>
    /// <exception cref="RegexMatchTimeoutException">To find out takes too long.</exception>
    public bool? IsMatch(string text) =>
        // .NET knows the category of single UTF-16 units alone.
        _hasCategory && text.Any(char.IsSurrogate) ? null : _regex?.IsMatch(text);

    /// <summary>In time that grows with the text alone where that engine is there and takes the expression, else within the limit.</summary>
    private static Regex? Compile(string translated) =>
        Compile(translated, RegexOptions.CultureInvariant | NonBacktracking) ?? Compile(translated, RegexOptions.CultureInvariant);

    private static Regex? Compile(string translated, RegexOptions options)
    {
        try
        {
            return new Regex(translated, options, TimeLimit);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // .NET tells of a malformed expression, and of an engine that does not take it, in no other way.
            return null;
        }
    }

    private bool TryTranslate()
    {
        while (_position < _pattern.Length)
        {
            var c = _pattern[_position++];
            var done = c switch
            {
                '\\' => TryEscape(inClass: false),
                '[' => TryClass(),
                '(' => TryGroup(),
                '.' => EmitWithPairs(@"[^\n\r\u2028\u2029]"),
                '$' => Emit(@"\z"),
                _ when char.IsHighSurrogate(c) && _position < _pattern.Length => Emit($"(?:{c}{_pattern[_position++]})"),
                _ => Emit(c.ToString()),
            };
            if (!done)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets the groups of ECMA-262 through; .NET knows more kinds.</summary>
    private bool TryGroup()
    {
        if (Peek(0) != '?')
        {
            return Emit("(");
        }

        // Groups with flags of their own, (?i:a), are ECMA-262 as well, but new and rare.
        _hasNoCounterpart |= Peek(1) is 'i' or 'm' or 's' or '-';
        var isKnown = Peek(1) is ':' or '=' or '!' || (Peek(1) == '<' && (Peek(2) is '=' or '!' or '_' or '$' || char.IsLetter(Peek(2))));
        return isKnown && Emit("(");
    }

    private bool TryClass()
    {
        var isNegated = Peek(0) == '^';
        _position += isNegated ? 1 : 0;
        if (Peek(0) == ']')
        {
            _position++;
            return isNegated ? EmitWithPairs(@"[\s\S]") : Emit("(?!)");
        }

        // What excludes characters takes all those beyond UTF-16's single units.
        var hasComplement = false;
        var start = _result.Length;
        Emit(isNegated ? "[^" : "[");
        while (_position < _pattern.Length)
        {
            var c = _pattern[_position++];
            if (c == ']')
            {
                var set = _result.Append(']').ToString(start, _result.Length - start);
                _result.Length = start;
                return isNegated != hasComplement ? EmitWithPairs(set) : Emit(set);
            }

            // A .NET class holds single UTF-16 units; one beyond them would need another form.
            _hasNoCounterpart |= char.IsSurrogate(c);
            hasComplement |= c == '\\' && Peek(0) is 'D' or 'W' or 'S' or 'P';
            if (char.IsSurrogate(c) || !(c == '\\' ? TryEscape(inClass: true) : Emit(c == '[' ? @"\[" : c.ToString())))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryEscape(bool inClass)
    {
        if (_position >= _pattern.Length)
        {
            return false;
        }

        var c = _pattern[_position++];
        return c switch
        {
            'd' => EmitSet(Digit, inClass),
            'D' => EmitComplement(NotDigit, inClass),
            'w' => EmitSet(Word, inClass),
            'W' => EmitComplement(NotWord, inClass),
            's' => EmitSet(Space, inClass),
            'S' => EmitComplement(NotSpace, inClass),
            'b' => Emit(inClass ? @"\u0008" : $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))"),
            'B' => !inClass && Emit($"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))"),
            'p' or 'P' => TryCategory(c),
            'u' when Peek(0) == '{' => TryCodePoint(inClass),
            'u' or 'x' or 'c' or 'f' or 'n' or 'r' or 't' or 'v' => Emit("\\" + c),
            '0' => Emit(@"\u0000"),
            >= '1' and <= '9' => !inClass && Emit("\\" + c),
            'k' => !inClass && Emit(@"\k"),
            _ => Emit(Regex.Escape(c.ToString()) is { Length: > 1 } escaped ? escaped : @"\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary><c>\p{L}</c>, <c>\p{Lu}</c>, <c>\p{gc=Lu}</c>: general categories by their short names; .NET has no scripts.</summary>
    private bool TryCategory(char p)
    {
        var end = _pattern.IndexOf('}', _position);
        if (Peek(0) != '{' || end < 0)
        {
            return false;
        }

        var name = _pattern.Substring(_position + 1, end - _position - 1);
        name = name.Substring(name.IndexOf('=') + 1);
        _position = end + 1;
        _hasCategory = true;
        _hasNoCounterpart |= name.Length > 2;
        return name.Length is 1 or 2 && Emit($"\\{p}{{{name}}}");
    }

    private bool TryCodePoint(bool inClass)
    {
        var end = _pattern.IndexOf('}', _position);
        _hasNoCounterpart |= inClass;
        if (end < 0
            || !int.TryParse(_pattern.Substring(_position + 1, end - _position - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            || codePoint is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)
            || (inClass && codePoint > 0xFFFF))
        {
            return false;
        }

        _position = end + 1;
        var units = string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => @"\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture)));
        return Emit(codePoint > 0xFFFF ? $"(?:{units})" : units);
    }

    private char Peek(int ahead) => _position + ahead < _pattern.Length ? _pattern[_position + ahead] : '\0';

    /// <summary>Takes whole code points: a pair is never split, not even to make the rest match.</summary>
    private bool EmitWithPairs(string set) => Emit($"(?>{SurrogatePair}|{set})");

    private bool EmitComplement(string set, bool inClass) => inClass ? Emit(set) : EmitWithPairs($"[{set}]");

    private bool EmitSet(string set, bool inClass) => Emit(inClass ? set : $"[{set}]");

    private bool Emit(string text)
    {
        _result.Append(text);
        return true;
    }
}
