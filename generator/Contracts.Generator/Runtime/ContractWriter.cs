using System.Collections;
using System.Globalization;

namespace Contracts.Schema;

/// <summary>
/// Turns objects of the contract into JSON, as they are sent, to be judged. What only a serializer could write, by looking at types while the
/// program runs, is not known.
/// </summary>
/// <param name="writesPoint">Whether a number that need not be an integer is written with a point: <c>1.0</c>.</param>
internal sealed partial class ContractWriter(bool writesPoint)
{
    /// <summary>Deeper than any server reads.</summary>
    private const int MaxDepth = 512;

    private static readonly char[] Fractional = ['.', 'E'];

    // The objects, lists and maps that are being written, the innermost last.
    private readonly List<object> _open = [];
    private readonly Dictionary<JsonNode, IContractObject> _derived = [];

    /// <summary>In how many values the writer is of which C# says no more than that they are objects.</summary>
    private int _untyped;

    /// <summary>The objects that the contract knows as those of a base class: their JSON is judged by the schema of that one.</summary>
    public IReadOnlyDictionary<JsonNode, IContractObject> Derived => _derived;

    /// <summary>A list whose static type says that it is one.</summary>
    public JsonNode WriteList<T>(IEnumerable<T>? items) =>
        items is null ? JsonNode.Null() : Nested(items, () => JsonNode.Array([.. items.Select(item => Write((object?)item))]));

    /// <summary>A list of what can say more of itself: objects of the contract, lists or maps.</summary>
    public JsonNode WriteList<T>(IEnumerable<T>? items, Func<ContractWriter, T, JsonNode> write) =>
        items is null ? JsonNode.Null() : Nested(items, () => JsonNode.Array([.. items.Select(item => write(this, item))]));

    /// <summary>A map whose static type says that it is one.</summary>
    public JsonNode WriteMap<T>(IEnumerable<KeyValuePair<string, T>>? members) => WriteMap(members, static (writer, value) => writer.Write((object?)value));

    /// <summary>A map of such.</summary>
    public JsonNode WriteMap<T>(IEnumerable<KeyValuePair<string, T>>? members, Func<ContractWriter, T, JsonNode> write) =>
        members is null
            ? JsonNode.Null()
            : Nested(members, () => JsonNode.Object([.. members.Select(member => new JsonMember(member.Key, default, write(this, member.Value)))]));

    /// <summary>An object of whose class all is known that is to be judged.</summary>
    public JsonNode WriteExactly(IContractObject value) => Nested(value, () => value.ToJson(this));

    /// <summary>An object whose static type is a class of the contract.</summary>
    public JsonNode Write<T>(T? value)
        where T : class, IContractObject
    {
        if (value is null)
        {
            return JsonNode.Null();
        }

        var json = WriteExactly(value);
        if (value.IsJudgedApart && value.GetType() != typeof(T) && _untyped == 0 && json.Kind == JsonKind.Object)
        {
            _derived.Add(json, value);
        }

        return json;
    }

    /// <summary>A value of any type.</summary>
    public JsonNode Write(object? value)
    {
        _untyped++;
        var json = WriteAny(value);
        _untyped--;
        return json;
    }

    /// <summary>An object's members, those that the contract does not name last.</summary>
    public JsonNode WriteObject(List<JsonMember> members, IEnumerable<KeyValuePair<string, object?>>? additional)
    {
        foreach (var member in additional ?? [])
        {
            members.Add(new JsonMember(member.Key, default, Write(member.Value)));
        }

        return JsonNode.Object(members);
    }

    static partial void WriteDate(object value, ref JsonNode? json);

    static partial void WriteToken(object value, ref JsonNode? json);

    static partial void WriteElement(object value, ref JsonNode? json);

    private JsonNode WriteAny(object? value)
    {
        switch (value)
        {
            case null:
                return JsonNode.Null();
            case IContractObject contractObject:
                return WriteExactly(contractObject);
            case string text:
                return JsonNode.String(text);
            case bool boolean:
                return JsonNode.Boolean(boolean);
            case sbyte or byte or short or ushort or int or uint or long or ulong:
                return JsonNode.Number(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
            case double or float when Convert.ToDouble(value, CultureInfo.InvariantCulture) is double.NaN or double.PositiveInfinity or double.NegativeInfinity:
                // JSON has no word for these, and libraries differ in what they do.
                return JsonNode.Unknown();
            case double or float:
                return Number(((IFormattable)value).ToString("R", CultureInfo.InvariantCulture));
            case decimal number:
                return Number(number.ToString(CultureInfo.InvariantCulture));
            case DateTime or DateTimeOffset:
                return JsonNode.String(((IFormattable)value).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
            case Guid id:
                return JsonNode.String(id.ToString("D"));
            case byte[] bytes:
                return JsonNode.String(Convert.ToBase64String(bytes));
        }

        JsonNode? json = null;
        WriteDate(value, ref json);
        WriteToken(value, ref json);
        WriteElement(value, ref json);
        return json ?? value switch
        {
            IEnumerable<KeyValuePair<string, object?>> members => WriteMap(members),
            IDictionary map => Nested(map, () => WriteEntries(map)),
            IList items => Nested(items, () => JsonNode.Array([.. items.Cast<object?>().Select(Write)])),
            _ => JsonNode.Unknown(),
        };
    }

    /// <summary>JSON that another library holds.</summary>
    private static JsonNode Read(string json)
    {
        try
        {
            return JsonReader.Read(json);
        }
        catch (JsonSyntaxException)
        {
            return JsonNode.Unknown();
        }
    }

    private JsonNode Number(string text) => JsonNode.Number(writesPoint && text.IndexOfAny(Fractional) < 0 ? text + ".0" : text);

    private JsonNode WriteEntries(IDictionary map)
    {
        var members = new List<JsonMember>(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            if (entry.Key is not string name)
            {
                return JsonNode.Unknown();
            }

            members.Add(new JsonMember(name, default, Write(entry.Value)));
        }

        return JsonNode.Object(members);
    }

    /// <summary>What holds itself can't be sent; the serializer says so.</summary>
    private JsonNode Nested(object value, Func<JsonNode> write)
    {
        if (_open.Count >= MaxDepth || _open.Exists(open => ReferenceEquals(open, value)))
        {
            return JsonNode.Unknown();
        }

        _open.Add(value);
        var json = write();
        _open.RemoveAt(_open.Count - 1);
        return json;
    }
}
