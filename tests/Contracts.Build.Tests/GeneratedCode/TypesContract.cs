using System.Collections.Concurrent;

namespace Contracts.Build.Tests;

/// <summary>A contract with each way to put types together, generated once for each JSON library.</summary>
internal static class TypesContract
{
    private const string Text = """
        openapi: 3.2.0
        info: { title: Types, version: '1' }
        x-contract-suppress: [OAC115, OAC118]
        paths:
          /pets: { get: { operationId: listPets, responses: { '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
        components:
          schemas:
            # A base class: a discriminator, and schemas that extend it.
            Pet:
              type: object
              required: [petType, name]
              discriminator: { propertyName: petType, mapping: { dog: '#/components/schemas/Dog', hound: Dog, cat: Cat } }
              properties:
                petType: { type: string }
                name: { type: string }
                note: { type: string }
                data: { type: object }
            Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, required: [bark], properties: { bark: { type: string, enum: [loud, soft] }, note: { type: string, maxLength: 3 } } } ] }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' } ], properties: { lives: { type: integer }, data: { $ref: '#/components/schemas/CatData' }, petType: { const: cat } } }
            Kitten: { allOf: [ { $ref: '#/components/schemas/Cat' }, { properties: { age: { type: number } } } ] }
            CatData: { type: object, properties: { k: { type: string } } }

            # A base class: alternatives with a discriminator.
            Event: { oneOf: [ { $ref: '#/components/schemas/Created' }, { $ref: '#/components/schemas/Deleted' } ], discriminator: { propertyName: type } }
            Created: { type: object, required: [type, id], properties: { type: { type: string, enum: [event.created] }, id: { type: string } } }
            Deleted: { type: object, required: [type], additionalProperties: false, properties: { type: { const: event.deleted }, cause: { $ref: '#/components/schemas/Event' } } }
            Shape: { anyOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ], discriminator: { propertyName: kind, defaultMapping: Square } }
            Circle: { type: object, properties: { kind: { type: string }, radius: { type: number } } }
            Square: { type: object, properties: { kind: { type: string }, side: { type: number } } }

            # A union: each alternative has a base class already.
            Anything: { oneOf: [ { $ref: '#/components/schemas/Created' }, { $ref: '#/components/schemas/Circle' } ], discriminator: { propertyName: type, mapping: { round: Circle } } }

            # Unions without a discriminator.
            Input:
              oneOf:
                - type: string
                - { type: array, items: { type: string } }
                - { type: array, items: { type: integer } }
                - { type: array, items: { type: array, items: { type: integer } } }
                - $ref: '#/components/schemas/CatData'
                - { type: object, required: [x], properties: { x: { type: boolean } } }
                - type: 'null'
            Json: { anyOf: [ { type: string }, { type: number }, { type: boolean }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Json' } } ] }
            Choice:
              anyOf:
                - { type: string, enum: [auto, none] }
                - { type: object, required: [type], properties: { type: { const: function }, name: { type: string } } }
                - { type: object, required: [type], properties: { type: { const: tool } }, additionalProperties: false }

            # Unions of classes of which some derive from others.
            CatOrKitten: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Kitten' } ] }
            CatOrDog: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: string } ] }
            PetOrCat: { oneOf: [ { $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cat' }, { type: string } ] }
            BaseOrDerived: { oneOf: [ { $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Derived' } ] }

            # A class within a hierarchy that has one of its own: it can say more of the discriminator's values.
            Part: { type: object, required: [part], discriminator: { propertyName: part }, properties: { part: { type: string } } }
            Bolt: { allOf: [ { $ref: '#/components/schemas/Part' } ], type: object, required: [size], properties: { size: { type: string } }, discriminator: { propertyName: part, mapping: { small-bolt: SmallBolt } } }
            SmallBolt: { allOf: [ { $ref: '#/components/schemas/Bolt' }, { properties: { size: { type: string, enum: [s, xs] }, head: { type: string } } } ] }

            # Told apart by numbers and booleans.
            Versioned: { oneOf: [ { $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }, { type: object, required: [old], properties: { old: { const: true } } } ] }
            First: { type: object, required: [version], properties: { version: { type: integer, const: 1 } } }
            Second: { type: object, required: [version], properties: { version: { type: integer, enum: [2] } } }

            # Composition.
            Base: { type: object, required: [id], properties: { id: { type: string }, color: { type: string, enum: [red] } } }
            Derived: { allOf: [ { $ref: '#/components/schemas/Base' }, { type: object, required: [more], properties: { more: { type: string, enum: [a, b] } } } ] }
            Narrowed: { allOf: [ { $ref: '#/components/schemas/Base' }, { type: object, properties: { id: { type: string, minLength: 3 } } } ] }
            Both: { allOf: [ { $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/CatData' } ] }
            Either: { type: object, properties: { own: { type: string } }, anyOf: [ { $ref: '#/components/schemas/CatData' }, { properties: { x: { type: string }, id: { type: integer } } } ] }

            Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }
            Forest: { type: object, additionalProperties: { $ref: '#/components/schemas/Forest' } }
            Patterns: { type: object, patternProperties: { '^S': { type: string } }, additionalProperties: false }
            Values:
              type: object
              properties:
                tree: { $ref: '#/components/schemas/Tree' }
                forest: { $ref: '#/components/schemas/Forest' }
                patterns: { $ref: '#/components/schemas/Patterns' }
                tuple: { type: array, prefixItems: [ { type: string }, { type: integer } ], items: false }
                pair: { type: array, prefixItems: [ { type: number }, { type: number, minimum: 0 } ], items: false }
                bytes: { type: string, contentEncoding: base64 }
                huge: { type: integer, format: uint64 }
                enums: { type: array, items: { type: string, enum: [x, y] } }
                matrix: { type: array, items: { type: array, items: { type: number } } }
                any: { type: object, additionalProperties: {} }
                lists: { type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/CatData' } } }
                mixed: { type: array, items: { oneOf: [ { type: string }, { $ref: '#/components/schemas/CatData' } ] } }
                maybe: { anyOf: [ { $ref: '#/components/schemas/CatData' }, { type: 'null' } ] }
                input: { $ref: '#/components/schemas/Input' }
                constant: { const: only }
                cats: { type: array, items: { $ref: '#/components/schemas/Cat' } }
                bases: { type: array, items: { $ref: '#/components/schemas/Base' } }
                self: { $ref: '#/components/schemas/Values' }
        """;

    private static readonly ConcurrentDictionary<string, Lazy<GeneratedCode>> ByLibrary = new();

    public static GeneratedCode For(string jsonLibrary) =>
        ByLibrary.GetOrAdd(jsonLibrary, library => new Lazy<GeneratedCode>(() => GeneratedCode.Of(Text, jsonLibrary: library))).Value;
}
