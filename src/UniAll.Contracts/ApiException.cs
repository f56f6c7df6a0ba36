namespace UniAll.Contracts;

/// <content>Reads the gateway's error envelopes: an OpenAPI document can describe both, but not say which of their members is the code and the message.</content>
public partial class ApiException
{
    static partial void ReadError(string body, ref string? code, ref string? message)
    {
        if (ErrorEnvelope.Read(body) is { } error)
        {
            code = error.Code;
            message = error.Message;
        }
    }
}
