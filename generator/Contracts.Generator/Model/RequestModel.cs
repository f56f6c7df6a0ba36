namespace Contracts.Generator.Model;

/// <summary>What a client's method takes and the contract speaks of.</summary>
/// <param name="Client">The client.</param>
/// <param name="Method">The method that holds it against the contract: <c>ValidateCreateOrderRequest</c>.</param>
/// <param name="Values">The values in that method's order.</param>
internal sealed record RequestModel(TypeModel Client, string Method, EquatableArray<RequestValueModel> Values);

/// <summary>A parameter or the body of a request.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">What messages call it.</param>
/// <param name="Place">Where a parameter is sent: OpenAPI's <c>in</c>; <see langword="null"/> for the body.</param>
/// <param name="Schema">The JSON text of its schema; <see langword="null"/> where only its class may have one.</param>
/// <param name="Type">Its type.</param>
internal sealed record RequestValueModel(string Name, string JsonName, string? Place, string? Schema, ClrType Type);

/// <summary>The requests of one client.</summary>
/// <param name="HintName">The name of the file to generate.</param>
/// <param name="Client">The client.</param>
/// <param name="WritesPoint">Whether its serializer writes a number that need not be an integer with a point.</param>
/// <param name="Requests">Those that can break the contract.</param>
internal sealed record ClientRequestsModel(string HintName, TypeModel Client, bool WritesPoint, EquatableArray<RequestValidationModel> Requests);

/// <summary>The code by which a request is judged.</summary>
/// <param name="Request">The request.</param>
/// <param name="Values">Those of its values that can break the contract, their schemas without what only documents.</param>
/// <param name="Fits">A C# expression: true where the request surely fits.</param>
internal sealed record RequestValidationModel(RequestModel Request, EquatableArray<RequestValueModel> Values, string Fits);
