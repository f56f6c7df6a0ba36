using System.Collections.Concurrent;

namespace Contracts.Build.Tests;

/// <summary>A client holds all of a request against the contract before it sends it: parameters, and bodies of every kind.</summary>
public sealed class RequestValidationTests
{
    private const string Contract = """
        {"openapi":"3.1.0","info":{"title":"Orders","version":"1"},"x-contract-suppress":["OAC115","OAC118"],
        "paths":{
          "/orders":{
            "put":{"operationId":"putOrders","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"array","minItems":1,"maxItems":2,"items":{"$ref":"#/components/schemas/Order"}}}}},"responses":{"204":{"description":"Done."}}},
            "patch":{"operationId":"mapOrders","requestBody":{"content":{"application/json":{"schema":{"type":"object","maxProperties":1,"propertyNames":{"maxLength":3},"additionalProperties":{"$ref":"#/components/schemas/Order"}}}}},"responses":{"204":{"description":"Done."}}}},
          "/named":{"post":{"operationId":"postNames","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Names"}}}},"responses":{"204":{"description":"Done."}}}},
          "/maybe":{"post":{"operationId":"postMaybe","requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order","minProperties":2}}}},"responses":{"204":{"description":"Done."}}}},
          "/inline":{"post":{"operationId":"postInline","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","properties":{"a":{"type":"integer","maximum":5}}}}}},"responses":{"204":{"description":"Done."}}}},
          "/number":{"post":{"operationId":"postNumber","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"number","multipleOf":0.5}}}},"responses":{"204":{"description":"Done."}}}},
          "/text":{"post":{"operationId":"postText","requestBody":{"required":true,"content":{"text/plain":{"schema":{"type":"string","maxLength":3}}}},"responses":{"204":{"description":"Done."}}}},
          "/count":{"post":{"operationId":"postCount","requestBody":{"required":true,"content":{"text/plain":{"schema":{"type":"integer","maximum":3}}}},"responses":{"204":{"description":"Done."}}}},
          "/form":{"post":{"operationId":"postForm","requestBody":{"required":true,"content":{"application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/Order"}}}},"responses":{"204":{"description":"Done."}}}},
          "/parts":{"post":{"operationId":"postParts","requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"file":{"type":"string","format":"binary","maxLength":1},"note":{"type":"string","maxLength":3}}}}}},"responses":{"204":{"description":"Done."}}}},
          "/image":{"post":{"operationId":"postImage","requestBody":{"required":true,"content":{"image/png":{},"image/jpeg":{}}},"responses":{"204":{"description":"Done."}}}},
          "/requests/{request}":{"get":{"operationId":"requests","parameters":[{"name":"request","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z]+$"}}],"responses":{"204":{"description":"Done."}}}},
          "/orders/{id}":{"get":{"operationId":"findOrder","parameters":[
            {"name":"id","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z]+$"}},
            {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":100}},
            {"name":"sort","in":"query","schema":{"type":"string","enum":["up","down"]}},
            {"name":"model","in":"query","schema":{"type":"string","x-extensible-enum":["a","b"]}},
            {"name":"tags[]","in":"query","schema":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","maxLength":3}}},
            {"name":"filter","in":"query","style":"deepObject","schema":{"$ref":"#/components/schemas/Order"}},
            {"name":"price","in":"query","schema":{"type":"number","exclusiveMinimum":0}},
            {"name":"flag","in":"query","allowEmptyValue":true,"schema":{"type":"integer","maximum":5}},
            {"name":"X-Mode","in":"header","schema":{"type":"string","minLength":2,"pattern":"^[a-z]+$"}},
            {"name":"session","in":"cookie","schema":{"type":"string","format":"email"}},
            {"name":"class","in":"query","content":{"application/json":{"schema":{"type":"object","maxProperties":1,"additionalProperties":{"type":"integer"}}}}},
            {"name":"since","in":"query","schema":{"type":"string","format":"date-time"}}],"responses":{"204":{"description":"Done."}}}}},
        "components":{"schemas":{
          "Order":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":3},"count":{"type":"integer","maximum":9}}},
          "Names":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}
        }}}
        """;

    private static readonly ConcurrentDictionary<(string, TargetFramework), Lazy<GeneratedCode>> Codes = [];

    /// <summary>An operation, its arguments as JSON by the names of its parameters, and what it is refused for.</summary>
    public static TheoryData<string, string, string[]> Requests => new()
    {
        { "PutOrders", """{"request":[]}""", [": minItems: 'request' has 0 items; it needs at least 1."] },
        { "PutOrders", """{"request":[{"name":"a"},{"name":"long"},{"name":"b"}]}""", [": maxItems", "/1/name: maxLength"] },
        { "PutOrders", """{"request":[{"name":"a"}]}""", [] },
        { "MapOrders", """{"request":{"a":{"name":"a"},"longer":{"name":"long"}}}""", [": maxProperties", "/longer: propertyNames", "/longer/name: maxLength"] },
        { "MapOrders", "{}", [] },
        { "PostNames", """{"request":["a","","a"]}""", ["/2: uniqueItems", "/1: minLength: 'request[1]' has 0 characters; it needs at least 1."] },
        { "PostNames", """{"request":["a","b"]}""", [] },
        { "PostMaybe", """{"request":{"name":"a"}}""", [": minProperties"] },
        { "PostMaybe", """{"request":{"name":"a","count":1}}""", [] },
        { "PostMaybe", "{}", [] },
        { "PostInline", """{"request":{"a":6}}""", ["/a: maximum"] },
        { "PostNumber", """{"request":0.75}""", [": multipleOf"] },
        { "PostText", """{"request":"long"}""", [": maxLength"] },
        { "PostCount", """{"request":"many"}""", [] },
        { "PostForm", """{"request":{"name":"a","count":10}}""", ["/count: maximum"] },
        { "PostParts", """{"request":{"note":"long"}}""", ["/note: maxLength"] },
        { "Requests", """{"request":"A"}""", ["$request.path.request: pattern"] },
        { "FindOrder", """{"id":"abc"}""", [] },
        { "FindOrder", """{"id":"A1"}""", ["$request.path.id: pattern"] },
        { "FindOrder", """{"id":"a","limit":0}""", ["$request.query.limit: minimum: 0 is less than 1; 'limit' has to be at least 1."] },
        { "FindOrder", """{"id":"a","limit":101,"sort":"left"}""", ["$request.query.limit: maximum", "$request.query.sort: enum"] },
        { "FindOrder", """{"id":"a","model":"new"}""", [] },
        { "FindOrder", """{"id":"a","tags":["a","long","a"]}""", ["$request.query.tags[]#/2: uniqueItems", "$request.query.tags[]#/1: maxLength"] },
        { "FindOrder", """{"id":"a","tags":[]}""", ["$request.query.tags[]: minItems"] },
        { "FindOrder", """{"id":"a","filter":{"name":"long"}}""", ["$request.query.filter#/name: maxLength"] },
        { "FindOrder", """{"id":"a","price":0}""", ["$request.query.price: exclusiveMinimum: 0 is not greater than"] },
        { "FindOrder", """{"id":"a","flag":6}""", ["$request.query.flag: anyOf"] },
        { "FindOrder", """{"id":"a","flag":""}""", [] },
        { "FindOrder", """{"id":"a","xMode":"a"}""", ["$request.header.X-Mode: minLength"] },
        { "FindOrder", """{"id":"a","xMode":"SECRET"}""", ["$request.header.X-Mode: pattern: The value does not match the pattern of 'X-Mode': ^[a-z]+$"] },
        { "FindOrder", """{"id":"a","session":"none"}""", ["$request.cookie.session: format: The value is not an e-mail address"] },
        { "FindOrder", """{"id":"a","class":{"a":1,"b":2}}""", ["$request.query.class: maxProperties"] },
        { "FindOrder", """{"id":"a","limit":1,"sort":"up","tags":["a","b"],"filter":{"name":"a"},"price":0.5,"flag":5,"xMode":"ab","session":"a@example.com","class":{"a":1},"since":"2026-03-20T01:02:03Z"}""", [] },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_refused_for_what_breaks_the_contract_and_sent_otherwise(string operation, string arguments, string[] refusals) =>
        ForEach((code, kind) =>
        {
            var call = new Call(code, operation, arguments);

            var refused = call.Refusals();

            Assert.True(refused.Count == refusals.Length && refused.Zip(refusals).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)), $"{kind}: {string.Join("\n", refused)}");
        });

    [Fact]
    public void A_client_that_does_not_validate_sends_anything() =>
        ForEach((code, _) => Assert.Empty(new Call(code, "PutOrders", """{"request":[]}""").Refusals(validates: false)));

    [Fact]
    public void The_media_type_of_a_body_is_the_caller_s() =>
        ForEach((code, _) =>
        {
            var sent = new Sent("{}");
            using var body = new MemoryStream([1]);

            code.Client(sent).PostImageAsync(body, "image/png; a=b");

            Assert.Equal("POST", sent.Method);
        });

    [Theory]
    [InlineData("PutOrders", """{"request":[{"name":"a"},{"name":"b","count":1}]}""")]
    [InlineData("PostNames", """{"request":["a","b"]}""")]
    [InlineData("PostNumber", """{"request":1.5}""")]
    [InlineData("PostText", """{"request":"abc"}""")]
    [InlineData("PostForm", """{"request":{"name":"a"}}""")]
    [InlineData("FindOrder", """{"id":"a","limit":1,"sort":"up","model":"a","tags":["a","b"],"filter":{"name":"a"},"price":0.5,"xMode":"ab","session":"a@example.com","since":"2026-03-20T01:02:03Z"}""")]
    public void A_valid_request_costs_no_allocation(string operation, string arguments) =>
        ForEach((code, kind) =>
        {
            if (kind.Target == TargetFramework.NetStandard)
            {
                return;
            }

            var validate = new Call(code, operation, arguments).Validation();
            validate();

            var before = GC.GetAllocatedBytesForCurrentThread();
            validate();

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        });

    [Fact]
    public void Where_nothing_can_be_wrong_nothing_is_asked() =>
        ForEach((code, _) => Assert.Null(Call.ValidationOf(code, "PostCount")));

    private static void ForEach(Action<GeneratedCode, (string Library, TargetFramework Target)> assert)
    {
        foreach (var kind in (ReadOnlySpan<(string, TargetFramework)>)[("Newtonsoft.Json", TargetFramework.Net), ("Newtonsoft.Json", TargetFramework.NetStandard), ("System.Text.Json", TargetFramework.Net), ("System.Text.Json", TargetFramework.NetStandard)])
        {
            var code = Codes.GetOrAdd(kind, one => new(() => GeneratedCode.Of(Contract, one.Item2, one.Item1)));
            assert(code.Value, kind);
        }
    }
}
