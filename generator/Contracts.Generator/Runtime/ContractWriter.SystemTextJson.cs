namespace Contracts.Schema;

internal sealed partial class ContractWriter
{
    static partial void WriteElement(object value, ref JsonNode? json)
    {
        if (value is global::System.Text.Json.JsonElement { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined } element)
        {
            json = Read(element.GetRawText());
        }
        else if (value is global::System.Text.Json.Nodes.JsonNode node)
        {
            json = Read(node.ToJsonString());
        }
    }
}
