namespace Contracts.Generator.Emitting;

/// <summary>Writes a long condition, each of those that it consists of on a line of its own.</summary>
internal static class Conditions
{
    private const string And = " && ";

    /// <param name="code">Where to write it.</param>
    /// <param name="condition">A C# expression.</param>
    /// <param name="end">What stands behind it.</param>
    public static void Write(CodeWriter code, string condition, string end)
    {
        var (start, depth, isText) = (0, 0, false);
        for (var i = 0; i < condition.Length; i++)
        {
            switch (condition[i])
            {
                case '\\' when isText:
                    i++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '(' or '{' when !isText:
                    depth++;
                    break;
                case ')' or '}' when !isText:
                    depth--;
                    break;
                case ' ' when depth == 0 && !isText && string.CompareOrdinal(condition, i, And, 0, And.Length) == 0:
                    Line(condition.Substring(start, i - start));
                    start = i + And.Length;
                    break;
            }
        }

        Line(condition.Substring(start) + end);

        void Line(string part) => code.Line((start == 0 ? "    " : "    && ") + part);
    }
}
