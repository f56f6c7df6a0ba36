using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace UniAll.Contracts;

/// <content>
/// Refuses an empty id: a serializer knows that the member has to be there, not that it has to say something. Reads Unix time: the contract
/// documents a number of seconds, for which a document has no format.
/// </content>
public partial class VideoTask
{
    private static readonly long FirstSecond = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary><see cref="CreatedAt"/> as a time, in UTC; <see langword="null"/> where there is none, or one beyond the year 9999.</summary>
    [JsonIgnore]
    public DateTimeOffset? CreatedAtTime =>
        CreatedAt is { } seconds && seconds >= FirstSecond && seconds <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    [OnDeserialized]
    private void RefuseEmptyId(StreamingContext context)
    {
        if (Id.Length == 0)
        {
            throw new JsonSerializationException("'id' is empty.");
        }
    }
}
