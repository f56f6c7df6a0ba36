using System.Globalization;

namespace Contracts.Schema;

internal sealed partial class ContractWriter
{
    static partial void WriteDate(object value, ref JsonNode? json)
    {
        if (value is DateOnly date)
        {
            json = JsonNode.String(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
