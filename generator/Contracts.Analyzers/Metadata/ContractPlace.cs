using Contracts.Schema;

namespace Contracts.Analyzers.Metadata;

/// <summary>Where code puts a value into a contract: a member, or an item or entry somewhere in it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Step">The way from the member to the place; <see langword="null"/> for the member itself.</param>
/// <param name="IsPartial">Whether the value is a part of the member's: the members that a class does not name.</param>
internal sealed record ContractPlace(ContractMember Member, PlaceStep? Step = null, bool IsPartial = false)
{
    /// <summary>What is wrong with a value in this place; paths start at the value.</summary>
    public IEnumerable<SchemaViolation> Judge(JsonNode value, bool assertsFormat = true)
    {
        if (Step is null && !IsPartial)
        {
            return Member.Judge(value, assertsFormat);
        }

        // Of what stands around the value nothing is known.
        var whole = IsPartial && Step is null ? JsonNode.Object(value.Members, isComplete: false) : value;
        var path = "";
        for (var step = Step; step is not null; step = step.Outer)
        {
            whole = step.Wrap(whole);
            path = step.Pointer + path;
        }

        return Member.Judge(whole, assertsFormat)
            .Where(violation => violation.InstancePath.StartsWith(path, StringComparison.Ordinal) && (path.Length > 0 || violation.InstancePath.Length > 0))
            .Select(violation => violation with { InstancePath = violation.InstancePath.Substring(path.Length) });
    }

    /// <summary>The place of a part of a value in this place.</summary>
    public ContractPlace Part(JsonNode value, string pointer)
    {
        var place = this;
        var parent = value;
        JsonPointer.Resolve(value, pointer, part =>
        {
            place = parent.Members.FirstOrDefault(member => member.Value == part) is { Name: { } name } ? place.Entry(name) : place.Item();
            parent = part;
        });
        return place;
    }

    public ContractPlace Item() => this with { Step = new PlaceStep(Step, Key: null) };

    public ContractPlace Entry(string key) => this with { Step = new PlaceStep(Step, key) };
}

/// <summary>One step into a value.</summary>
/// <param name="Outer">The step before.</param>
/// <param name="Key">The name of the entry; <see langword="null"/> for an item of an array.</param>
internal sealed record PlaceStep(PlaceStep? Outer, string? Key)
{
    public string Pointer => JsonPointer.Append("", Key ?? "0");

    public JsonNode Wrap(JsonNode value) =>
        Key is null
            ? JsonNode.Array([value], isComplete: false)
            : JsonNode.Object([new JsonMember(Key, default, value)], isComplete: false);
}
