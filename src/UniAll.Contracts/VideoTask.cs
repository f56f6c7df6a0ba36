using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace UniAll.Contracts;

/// <content>Refuses an empty id: a serializer knows that the member has to be there, not that it has to say something.</content>
public partial class VideoTask
{
    [OnDeserialized]
    private void RefuseEmptyId(StreamingContext context)
    {
        if (Id.Length == 0)
        {
            throw new JsonSerializationException("'id' is empty.");
        }
    }
}
