using System.Globalization;
using Contracts.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contracts.Analyzers.CodeFixes;

/// <summary>
/// Writes numbers as literals in the style of the literal that stood there: with its suffix, where that suits the number, and with
/// hexadecimal or binary digits, where it is a whole one.
/// </summary>
internal static class NumberLiteral
{
    /// <summary>The number where none stood before.</summary>
    /// <param name="value">The number.</param>
    /// <param name="target">The type that it has to have.</param>
    public static string New(JsonNode value, ITypeSymbol? target) => Write(value, suffix: "", like: null, target);

    /// <param name="replaced">The expression that stood there.</param>
    /// <param name="value">The number.</param>
    /// <param name="type">The type of that expression; <see langword="null"/> where it is unknown.</param>
    /// <param name="target">The type that the number has to have.</param>
    public static string Like(SyntaxNode replaced, JsonNode value, ITypeSymbol? type, ITypeSymbol? target)
    {
        var literals = replaced.DescendantTokens().Where(token => token.IsKind(SyntaxKind.NumericLiteralToken)).Select(token => token.Text).ToList();
        var suffix = literals.Select(Suffix).FirstOrDefault(one => one.Length > 0) ?? "";
        return Write(value, Fits(suffix, type) ? suffix : "", literals is [var only] && replaced.Span.Length == only.Length ? only : null, target);
    }

    private static string Write(JsonNode value, string suffix, string? like, ITypeSymbol? target)
    {
        if (!value.NumberValue.IsInteger || !decimal.TryParse(value.NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole))
        {
            return value.NumberText + (IsOfReals(suffix) ? suffix : SuffixOf(target, value.NumberText));
        }

        if (whole < 0)
        {
            suffix = suffix.Replace("u", "").Replace("U", "");
        }

        var digits = like is not null && IsBased(like) && whole is >= 0 and <= long.MaxValue ? Based(like, (long)whole) : whole.ToString("0", CultureInfo.InvariantCulture);
        return digits + (suffix.Length == 0 && whole is > ulong.MaxValue or < long.MinValue ? SuffixOf(target, digits) : suffix);
    }

    private static string Suffix(string literal) => literal.Substring(literal.TrimEnd((IsBased(literal) ? "uUlL" : "uUlLfFdDmM").ToCharArray()).Length);

    private static bool IsBased(string literal) => literal.Length > 1 && literal[1] is 'x' or 'X' or 'b' or 'B';

    private static bool IsOfReals(string suffix) => suffix.Length > 0 && suffix[0] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    /// <summary>Whether the suffix made the type: of <c>(float)0.2d</c> it did not.</summary>
    private static bool Fits(string suffix, ITypeSymbol? type) =>
        (suffix.ToUpperInvariant(), type?.SpecialType) switch
        {
            ("", _) or (_, null) => true,
            ("F", var real) => real == SpecialType.System_Single,
            ("D", var real) => real == SpecialType.System_Double,
            ("M", var real) => real == SpecialType.System_Decimal,
            ("U", var integer) => integer is SpecialType.System_UInt32 or SpecialType.System_UInt64,
            ("L", var integer) => integer is SpecialType.System_Int64 or SpecialType.System_UInt64,
            var (_, integer) => integer == SpecialType.System_UInt64,
        };

    /// <summary>What a number needs that C# would take for a double, or would not take.</summary>
    private static string SuffixOf(ITypeSymbol? target, string text) =>
        (target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : target)?.SpecialType switch
        {
            SpecialType.System_Decimal => "m",
            SpecialType.System_Single => "f",
            SpecialType.System_Double when text.IndexOfAny(['.', 'e', 'E']) < 0 => "d",
            _ => "",
        };

    /// <summary>As many digits as the literal has, in its case.</summary>
    private static string Based(string literal, long value)
    {
        var digits = literal.Substring(2, literal.Length - 2 - Suffix(literal).Length).Replace("_", "");
        var written = literal[1] is 'b' or 'B' ? Convert.ToString(value, 2) : value.ToString(digits.Any(char.IsLower) ? "x" : "X", CultureInfo.InvariantCulture);
        return literal.Substring(0, 2) + written.PadLeft(digits.Length, '0');
    }
}
