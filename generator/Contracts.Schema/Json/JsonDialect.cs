namespace Contracts.Schema;

/// <summary>What a reader of JSON text takes.</summary>
internal enum JsonDialect
{
    /// <summary>JSON and nothing else (RFC 8259), as System.Text.Json does by default.</summary>
    Strict,

    /// <summary>JSON with comments and trailing commas.</summary>
    Commented,

    /// <summary>What Newtonsoft.Json takes: also single quotes, names without quotes, and values that JSON has no words for.</summary>
    Newtonsoft,
}
