using System.Collections.Concurrent;

namespace Contracts.Build.Tests;

/// <summary>A contract with every construct that an operation can have, and the code that the kit makes of it.</summary>
internal static class OperationsContract
{
    private static readonly ConcurrentDictionary<string, Lazy<GeneratedCode>> ByLibrary = new(StringComparer.Ordinal);

    /// <summary>The code, made once for each JSON library.</summary>
    public static GeneratedCode Code(string jsonLibrary) =>
        ByLibrary.GetOrAdd(jsonLibrary, library => new Lazy<GeneratedCode>(() => GeneratedCode.Of(Text, jsonLibrary: library))).Value;

    public static dynamic Client(string jsonLibrary, HttpMessageHandler server) => Code(jsonLibrary).Client(server);

    /// <summary>One operation for each way of writing a parameter <c>color</c>: <c>query_form_explode</c>.</summary>
    private static readonly string Styles = string.Concat(
        from style in (string[])["path_simple", "path_label", "path_matrix", "query_form", "query_spaceDelimited", "query_pipeDelimited", "query_deepObject", "header_simple", "cookie_form", "cookie_cookie"]
        from explode in (bool[])[false, true]
        let parts = style.Split('_')
        let path = $"/{style}{(explode ? "_explode" : "")}" + (parts[0] == "path" ? "/{color}" : "")
        select $$"""
              {{path}}:
                get:
                  operationId: {{style}}{{(explode ? "_explode" : "")}}
                  parameters: [ { name: color, in: {{parts[0]}}, style: {{parts[1]}}, explode: {{(explode ? "true" : "false")}}, {{(parts[0] == "path" ? "required: true, " : "")}}schema: {} } ]
                  responses: { '204': { description: Done. } }

            """);

    private static readonly string Text =
        """
        openapi: 3.2.0
        info: { title: Operations, version: '1' }
        servers: [ { url: 'https://{region}.example.com/v1', variables: { region: { default: eu } } } ]
        security: [ { header: [] }, { query: [] }, { cookie: [] }, { bearer: [] } ]
        paths:

        """
        + Styles
        + """
          /typed/{list}/{day}:
            get:
              operationId: typed
              parameters:
                - { name: list, in: path, required: true, schema: { type: array, items: { type: integer } } }
                - { name: day, in: path, required: true, schema: { type: string, format: date } }
                - { name: 'tags[]', in: query, schema: { type: array, items: { type: string, enum: [red, dark blue] } } }
                - { name: filter, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Filter' } }
                - { name: map, in: query, schema: { type: object, additionalProperties: { type: integer } } }
                - { name: union, in: query, schema: { oneOf: [ { type: string }, { type: array, items: { type: string } } ] } }
                - { name: count, in: query, schema: { type: number } }
                - { name: when, in: query, schema: { type: string, format: date-time } }
                - { name: on, in: query, schema: { type: boolean } }
                - { name: class, in: query, schema: { type: string } }
              responses: { '204': { description: Done. } }
          /reserved/{path}:
            get:
              operationId: reserved
              parameters:
                - { name: path, in: path, required: true, allowReserved: true, schema: { type: string } }
                - { name: query, in: query, allowReserved: true, schema: { type: string } }
              responses: { '204': { description: Done. } }
          /empty:
            get:
              operationId: empty
              parameters:
                - { name: flag, in: query, allowEmptyValue: true, schema: { type: boolean } }
                - { name: list, in: query, allowEmptyValue: true, schema: { type: array, items: { type: string } } }
              responses: { '204': { description: Done. } }
          /content:
            get:
              operationId: content
              parameters:
                - { name: filter, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
                - { name: X-Json, in: header, content: { application/json: { schema: { type: array, items: { type: string } } } } }
              responses: { '204': { description: Done. } }
          /whole:
            get:
              operationId: wholeForm
              parameters: [ { name: all, in: querystring, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Filter' }, encoding: { list: { explode: false } } } } } ]
              responses: { '204': { description: Done. } }
            post:
              operationId: wholeJson
              parameters: [ { name: all, in: querystring, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } } ]
              responses: { '204': { description: Done. } }
          /headers:
            get:
              operationId: headers
              parameters:
                - { name: X-Text, in: header, schema: { type: string } }
                - { name: Content-Language, in: header, schema: { type: string } }
                - { name: If-Match, in: header, schema: { type: string } }
                - { name: session, in: cookie, schema: { type: string } }
                - { name: raw, in: cookie, style: cookie, schema: { type: string } }
              responses: { '204': { description: Done. } }
          /json:
            put:
              operationId: putJson
              requestBody: { content: { application/vnd.acme+json: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses: { '204': { description: Done. } }
          /form:
            post:
              operationId: postForm
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { $ref: '#/components/schemas/Form' }
                    encoding: { piped: { style: pipeDelimited, explode: false }, deep: { style: deepObject } }
              responses: { '204': { description: Done. } }
          /multipart:
            post:
              operationId: postMultipart
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [ file ]
                      properties:
                        file: { type: string, format: binary }
                        files: { type: array, items: { type: string, format: binary } }
                        text: { type: string }
                        number: { type: integer }
                        list: { type: array, items: { type: string } }
                        filter: { $ref: '#/components/schemas/Filter' }
                        xml: { type: string }
                        joined: { type: array, items: { type: string } }
                    encoding: { file: { contentType: 'image/*, image/png' }, xml: { contentType: text/xml }, joined: { explode: false } }
              responses: { '204': { description: Done. } }
          /text:
            post:
              operationId: postText
              requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
              responses: { '204': { description: Done. } }
          /texts:
            post:
              operationId: postTexts
              requestBody: { content: { text/markdown: { schema: { type: string } }, text/plain: { schema: { type: string } } } }
              responses: { '204': { description: Done. } }
          /queried/{id}?beta=true:
            x-contract-suppress: [ OAC119 ]
            get:
              operationId: queried
              parameters: [ { name: id, in: path, required: true, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } } ]
              responses: { '204': { description: Done. } }
          /latin:
            post:
              operationId: postLatin
              requestBody: { required: true, content: { 'text/csv; charset=iso-8859-1': { schema: { type: string } } } }
              responses: { '204': { description: Done. } }
          /binary:
            post:
              operationId: postBinary
              requestBody: { content: { application/octet-stream: {} } }
              responses: { '204': { description: Done. } }
          /image:
            post:
              operationId: postImage
              requestBody: { required: true, content: { image/png: {}, image/jpeg: {} } }
              responses: { '204': { description: Done. } }
          /results:
            post:
              operationId: results
              responses:
                '200': { description: A filter., headers: { X-Rate: { schema: { type: integer } }, X-Names: { schema: { type: array, items: { type: string } } }, X-Until: { schema: { type: string, format: date-time } }, X-Json: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
                '201': { description: A text., content: { text/plain: { schema: { type: string } } } }
                '202': { description: Later. }
                '206': { description: Bytes., content: { application/octet-stream: {} } }
                '400': { description: Wrong., content: { application/problem+json: { schema: { type: object, required: [ why ], properties: { why: { type: string } } } } } }
          /object-headers:
            get:
              operationId: objectHeaders
              responses:
                '200':
                  description: Headers.
                  headers:
                    X-Limits: { schema: { type: object, properties: { left: { type: integer }, of: { type: string }, open: { type: boolean } } } }
                    X-Exploded: { explode: true, schema: { type: object, properties: { left: { type: integer }, of: { type: string } } } }
                    X-Texts: { explode: true, schema: { type: object, additionalProperties: { type: string } } }
                    X-Numbers: { schema: { type: object, additionalProperties: { type: integer } } }
                    X-Nested: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } } }
          /range:
            get:
              operationId: range
              responses:
                2XX: { description: Numbers., content: { application/json: { schema: { type: array, items: { type: integer } } } } }
                '200': { description: A number., content: { application/json: { schema: { type: integer } } } }
          /maybe:
            get:
              operationId: maybe
              responses:
                '200': { description: A number., content: { application/json: { schema: { type: integer } } } }
                '204': { description: None. }
          /nullable:
            get:
              operationId: nullable
              responses: { '200': { description: A filter or null., content: { application/json: { schema: { oneOf: [ { $ref: '#/components/schemas/Filter' }, { type: 'null' } ] } } } } }
          /text-response:
            get:
              operationId: getText
              responses: { '200': { description: Text., content: { text/plain: {}, text/html: {} } } }
          /bytes:
            get:
              operationId: getBytes
              responses: { '200': { description: Bytes., content: { image/png: {} } } }
          /events:
            get:
              operationId: getEvents
              responses: { '200': { description: Events., content: { text/event-stream: { itemSchema: { type: object } } } } }
          /default:
            get:
              operationId: getDefault
              responses: { default: { description: A filter., content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } } }
          /any-method:
            query: { operationId: query, requestBody: { content: { application/json: { schema: { type: string } } } }, responses: { '204': { description: Done. } } }
            head: { operationId: head, responses: { '200': { description: Headers., headers: { ETag: { schema: { type: string } } }, content: { application/json: {} } } } }
            options: { operationId: options, responses: { '204': { description: Done. } } }
            trace: { operationId: trace, responses: { '204': { description: Done. } } }
            additionalOperations:
              COPY: { operationId: copy, servers: [ { url: 'https://copy.example.com' } ], responses: { '204': { description: Done. } } }
              LINK: { operationId: link, servers: [ { url: /links } ], responses: { '204': { description: Done. } } }
        webhooks:
          changed: { post: { operationId: changed, responses: { '204': { description: Done. } } } }
        components:
          securitySchemes:
            header: { type: apiKey, in: header, name: X-Api-Key }
            query: { type: apiKey, in: query, name: 'api[key]' }
            cookie: { type: apiKey, in: cookie, name: sid }
            bearer: { type: http, scheme: bearer }
          schemas:
            Filter:
              type: object
              properties:
                name: { type: string }
                list: { type: array, items: { type: string } }
                inner: { type: object, properties: { a: { type: integer } } }
            Form:
              type: object
              properties:
                text: { type: string }
                number: { type: number }
                list: { type: array, items: { type: string } }
                filter: { $ref: '#/components/schemas/Filter' }
                piped: { type: array, items: { type: string } }
                deep: { $ref: '#/components/schemas/Filter' }
        """;
}
