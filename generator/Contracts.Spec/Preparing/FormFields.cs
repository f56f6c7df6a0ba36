using Contracts.Schema;

namespace Contracts.Spec.Preparing;

/// <summary>Describes how the members of a form are written: the fields of a URL-encoded one, the parts of a multipart one.</summary>
internal sealed class FormFields(TypeMapper types, ClassMembers members, Findings findings)
{
    /// <param name="content">The form.</param>
    /// <param name="prepared">The operation or parameter that has it.</param>
    public void Describe(OfferedContent content, JsonObject prepared)
    {
        var encodings = content.Media["encoding"];
        foreach (var (_, encoding) in encodings?.Entries() ?? [])
        {
            if (encoding["headers"] is { Node.Members.Count: > 0 } headers)
            {
                findings.Warn(FindingId.NotExpressible, headers.Span, "Headers of a part have no place in C#; the part is sent without them");
            }
        }

        if (content.Kind == BodyKind.Form)
        {
            var styled = (encodings?.Entries() ?? []).Where(entry => HasStyle(entry.Value.Node));
            prepared.Add("x-cs-fields", JsonNode.Array([.. styled.Select(entry => Field(entry.Member.Name, entry.Value.Node).ToNode())]));
        }
        else if (content.Kind == BodyKind.Multipart && content.Media["schema"] is { } schema)
        {
            DescribeParts(types.Shapes.Read(schema), encodings, prepared);
        }
    }

    private void DescribeParts(Shape shape, Located? encodings, JsonObject operation)
    {
        // A part that the contract gives no type may be a file.
        types.HasFiles = true;
        if (shape.Kind == ShapeKind.Map)
        {
            operation.Add("x-cs-others", "request");
            return;
        }

        var parts = new List<JsonNode>();
        foreach (var member in members.All(shape))
        {
            var encoding = encodings?[member.Name]?.Node ?? JsonNode.Object([]);
            var part = Field(member.Name, encoding).Add("property", member.Identifier);
            if (encoding.GetString("contentType") is { } mediaTypes && !HasStyle(encoding) && mediaTypes.Split(',').Select(type => type.Trim()).FirstOrDefault(type => !MediaTypes.IsRange(type)) is { } mediaType)
            {
                // Not "type": NSwag takes an object with a type for a schema.
                part.AddLiteral("content", mediaType);
            }

            parts.Add(part.ToNode());
        }

        operation.Add("x-cs-parts", JsonNode.Array(parts));
        if (members.TakesOthers(shape))
        {
            operation.Add("x-cs-others", "request.AdditionalProperties");
        }
    }

    private static JsonObject Field(string name, JsonNode encoding)
    {
        var field = new JsonObject().AddLiteral("name", name);
        return HasStyle(encoding) ? ParameterStyle.Describe(field.Add("styled", true), encoding, "query", isScalar: false) : field;
    }

    /// <summary>Where one of them is said, the member is written like a query parameter, and its content type does not count.</summary>
    private static bool HasStyle(JsonNode encoding) => encoding["style"] is not null || encoding["explode"] is not null || encoding["allowReserved"] is not null;
}
