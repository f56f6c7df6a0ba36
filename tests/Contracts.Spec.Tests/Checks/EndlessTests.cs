namespace Contracts.Spec.Tests.Checks;

public class EndlessTests
{
    [Theory]
    [InlineData("A: { type: object, required: [ §next ], properties: { next: { $ref: '#/components/schemas/A' } } }", "next")]
    [InlineData("A: { type: object, required: [ §b ], properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { allOf: [ { $ref: '#/components/schemas/A' } ] }", "b")]
    [InlineData("A: { type: object, required: [ §all ], properties: { all: { type: array, minItems: 1, items: { anyOf: [ { $ref: '#/components/schemas/A' } ] } } } }", "all")]
    public void An_object_that_requires_another_of_its_kind_is_reported_where_it_does(string schemas, string name) =>
        SpecAssert.Finds(
            SpecText.WithSchemas(schemas),
            $"warning OAC113: The required '{name}' requires another value like the one it is in, and so on without end, so no value fits");

    [Fact]
    public void All_of_a_circle_are_reported_and_what_leads_to_it_is_not() =>
        SpecAssert.Finds(
            SpecText.WithSchemas("""
                Start: { type: object, required: [ a ], properties: { a: { $ref: '#/components/schemas/A' } } }
                A: { type: object, required: [ §b ], properties: { b: { $ref: '#/components/schemas/B' } } }
                B: { type: object, required: [ §a ], properties: { a: { $ref: '#/components/schemas/A' } } }
                """),
            "warning OAC113: The required 'b' requires another…",
            "warning OAC113: The required 'a' requires another…");

    [Theory]
    [InlineData("A: { type: object, properties: { next: { $ref: '#/components/schemas/A' } } }")]
    [InlineData("A: { type: object, required: [ next ], properties: { next: { type: array, items: { $ref: '#/components/schemas/A' } } } }")]
    [InlineData("A: { type: object, required: [ next ], properties: { next: { anyOf: [ { $ref: '#/components/schemas/A' }, { type: 'null' } ] } } }")]
    [InlineData("A: { type: object, required: [ next ], properties: { next: { oneOf: [ { $ref: '#/components/schemas/A' }, true ] } } }")]
    [InlineData("A: { type: [ object, 'null' ], required: [ next ], properties: { next: { $ref: '#/components/schemas/A' } } }")]
    [InlineData("A: { type: object, nullable: true, required: [ next ], properties: { next: { $ref: '#/components/schemas/A' } } }")]
    [InlineData("A: { required: [ next ], properties: { next: { $ref: '#/components/schemas/A' } } }")]
    [InlineData("A: { type: object, required: [ next ], properties: { next: { $ref: '#/components/schemas/B' } } }\nB: { anyOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' } ] }\nC: { type: string }")]
    public void What_can_end_is_fine(string schemas) => SpecAssert.Finds(SpecText.WithSchemas(schemas));
}
