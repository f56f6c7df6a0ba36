using System.Text;

namespace Contracts.Generator.Emitting;

/// <summary>Writes indented lines and blocks.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>An empty line in front of everything but the first.</summary>
    public void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            Line();
        }

        isFirst = false;
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public void CloseAll()
    {
        while (_depth > 0)
        {
            Close();
        }
    }

    public override string ToString() => _text.ToString();
}
