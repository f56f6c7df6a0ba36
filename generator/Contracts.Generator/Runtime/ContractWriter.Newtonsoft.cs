namespace Contracts.Schema;

internal sealed partial class ContractWriter
{
    static partial void WriteToken(object value, ref JsonNode? json)
    {
        if (value is global::Newtonsoft.Json.Linq.JToken token)
        {
            json = Read(token.ToString(global::Newtonsoft.Json.Formatting.None));
        }
    }
}
