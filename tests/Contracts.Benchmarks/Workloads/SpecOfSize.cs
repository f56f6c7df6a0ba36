using System.Globalization;
using System.Text;

namespace Contracts.Benchmarks.Workloads;

/// <summary>Contracts of any size: the same paths and schemas under new names, as often as it takes.</summary>
internal static class SpecOfSize
{
    private const string Head = """
        openapi: 3.1.0
        info: { title: Growth, version: '1' }
        security: []

        """;

    private const string Paths = """
          /shops{0}/{shopId}/orders:
            get:
              operationId: listOrders{0}
              summary: The orders of a shop.
              parameters:
                - { name: shopId, in: path, required: true, description: Whose orders., schema: { type: string, minLength: 1 } }
                - { name: limit, in: query, description: At most so many., schema: { type: integer, minimum: 1, maximum: 100, default: 20 } }
              responses:
                '200':
                  description: A page.
                  content: { application/json: { schema: { $ref: '#/components/schemas/OrderPage{0}' } } }
            post:
              operationId: createOrder{0}
              summary: Orders something.
              description: |
                Orders something, and sends it as soon as it was paid.

                - Orders above 1000 are looked at by people.
                - A shop that is closed refuses.
              parameters:
                - { name: shopId, in: path, required: true, description: Where to order., schema: { type: string, minLength: 1 } }
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Order{0}' } } }
              responses:
                '201':
                  description: Ordered.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Order{0}' } } }

        """;

    private const string Schemas = """
            Order{0}:
              type: object
              description: What somebody wants.
              required: [ id, lines ]
              properties:
                id: { type: string, description: Its number., pattern: '^[A-Z]{2}[0-9]+$', example: AB12 }
                status: { $ref: '#/components/schemas/Status{0}' }
                note: { type: [ string, 'null' ], maxLength: 200, description: What the driver should know. }
                total: { type: number, minimum: 0, multipleOf: 0.01, description: In euros. }
                ordered: { type: string, format: date-time }
                lines:
                  type: array
                  minItems: 1
                  items: { $ref: '#/components/schemas/Line{0}' }
                labels: { type: object, additionalProperties: { type: string } }
              example: { id: AB12, status: paid, total: 12.5, lines: [ { article: chair, count: 2 } ] }
            Line{0}:
              type: object
              description: One article of an order.
              required: [ article ]
              properties:
                article: { type: string, description: Its name., minLength: 1 }
                count: { type: integer, minimum: 1, maximum: 1000, default: 1, description: How many. }
                replaces: { $ref: '#/components/schemas/Line{0}' }
            Status{0}:
              type: string
              description: How far it got.
              enum: [ new, paid, sent, 'sent back', lost ]
            OrderPage{0}:
              type: object
              required: [ items ]
              properties:
                items: { type: array, items: { $ref: '#/components/schemas/Order{0}' } }
                next: { type: string, format: uri, description: Where to find more. }

        """;

    /// <summary>A contract of about so many characters.</summary>
    public static string Write(int length)
    {
        var copies = Math.Max(1, (length - Head.Length) / (Paths.Length + Schemas.Length));
        var text = new StringBuilder(Head).Append("paths:\n");
        Repeat(text, Paths, copies);
        text.Append("components:\n  schemas:\n");
        Repeat(text, Schemas, copies);
        return text.ToString();
    }

    private static void Repeat(StringBuilder text, string part, int copies)
    {
        for (var i = 1; i <= copies; i++)
        {
            text.Append(part.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
    }
}
