using System.Collections.Concurrent;
using System.Reflection;

namespace Contracts.Build.Tests;

/// <summary>Each kind of class judges its objects as they are sent.</summary>
public sealed class ValidationTests
{
    private const string Contract = """
        {"openapi":"3.1.0","info":{"title":"Orders","version":"1"},"x-contract-suppress":["OAC115","OAC118"],
        "paths":{
          "/orders":{"post":{"operationId":"addOrder","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}},"responses":{"204":{"description":"Done."}}},
            "put":{"operationId":"putOrders","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Order"}}}}},"responses":{"204":{"description":"Done."}}},
            "patch":{"operationId":"mapOrders","requestBody":{"content":{"application/json":{"schema":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Order"}}}}},"responses":{"204":{"description":"Done."}}}}},
        "components":{"schemas":{
          "Order":{"type":"object","required":["id","name"],"properties":{"id":{"type":"string","readOnly":true},"name":{"type":"string","maxLength":3},"made":{"type":"string","format":"date-time"},
            "parts":{"type":"array","items":{"$ref":"#/components/schemas/Order"}},"by":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/Order"}}},
            "shape":{"$ref":"#/components/schemas/Shape"},"event":{"$ref":"#/components/schemas/Event"},"input":{"$ref":"#/components/schemas/Input"},"any":{},
            "inline":{"type":"object","properties":{"deep":{"type":"integer","maximum":5}}},"price":{"type":"number","format":"decimal","multipleOf":0.01}}},
          "Shape":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"properties":{"kind":{"type":"string"},"name":{"type":"string","minLength":1}}},
          "Circle":{"allOf":[{"$ref":"#/components/schemas/Shape"},{"type":"object","required":["radius"],"properties":{"radius":{"type":"number","minimum":0}}}]},
          "Square":{"allOf":[{"$ref":"#/components/schemas/Shape"},{"type":"object","properties":{"side":{"type":"integer","exclusiveMinimum":0},"name":{"type":"string","maxLength":5}}}]},
          "Event":{"oneOf":[{"$ref":"#/components/schemas/Created"},{"$ref":"#/components/schemas/Deleted"}],"discriminator":{"propertyName":"type"}},
          "Created":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"created"},"at":{"type":"string","format":"date"}}},
          "Deleted":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["deleted"]},"reason":{"type":"string","minLength":2}}},
          "Input":{"anyOf":[{"type":"string","maxLength":3},{"type":"array","items":{"type":"integer","maximum":9}},{"$ref":"#/components/schemas/Circle"}]}
        }}}
        """;

    private static readonly ConcurrentDictionary<(string, TargetFramework), Lazy<GeneratedCode>> Codes = [];


    /// <summary>Objects that fit, of which the compiled code is to be sure.</summary>
    public static TheoryData<string, string> Fitting => new()
    {
        { "Order", """{"name":"abc","made":"2026-03-20T01:02:03Z","any":{"a":[1.50,null]},"inline":{"deep":5},"price":1.25}""" },
        { "Order", """{"id":"1","name":"","parts":[{"name":"a"},{"name":"b","parts":[]}],"by":{"k":[{"name":"c"}],"l":[]}}""" },
        { "Order", """{"name":"a","shape":{"kind":"Circle","radius":0,"name":"n"}}""" },
        { "Order", """{"name":"a","shape":{"kind":"hexagon"}}""" },
        { "Order", """{"name":"a","event":{"type":"created","at":"2026-03-20"}}""" },
        { "Order", """{"name":"a","input":"abc"}""" },
        { "Order", """{"name":"a","input":[1,9]}""" },
        { "Order", """{"name":"a","input":{"kind":"Circle","radius":1.5}}""" },
        { "Order", """{"name":"a","more":[1.50],"inline":{"deep":5,"more":{}}}""" },
        { "Square", """{"kind":"Square","side":1,"name":"short"}""" },
        { "Created", """{"type":"created"}""" },
        { "Event", """{"type":"deleted","reason":"why"}""" },
        { "Input", "[]" },
    };

    /// <summary>Objects that don't.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "Order", """{"name":"abcd","price":1.255}""" },
        { "Order", """{"name":"a","parts":[{"name":"a"},{"name":"long","inline":{"deep":6}}],"by":{"a/b":[{"name":"long"}]}}""" },
        { "Square", """{"kind":"Square","side":0,"name":"too long"}""" },
        { "Order", """{"name":"a","event":{"type":"created","at":"2026-02-30"}}""" },
        { "Order", """{"name":"a","event":{"type":"moved"}}""" },
        { "Order", """{"name":"a","input":"abcd"}""" },
        { "Order", """{"name":"a","input":[1,10]}""" },
        { "Order", """{"name":"a","input":true}""" },
        { "Shape", """{"name":"a"}""" },
        { "Circle", """{"kind":"Circle","radius":-1.5}""" },
        { "Deleted", """{"type":"deleted","reason":"x","more":[1.50]}""" },
        { "Input", """{"kind":"Circle","radius":-0.5}""" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void An_object_that_fits_is_known_to_without_being_judged(string type, string json) =>
        ForEach((code, kind) =>
        {
            var judged = new Judged(code, code.Read(type, json));

            Assert.True(judged.Fits, $"{kind}: {json}");
            Assert.Empty(judged.Expected(Contract, type));
            Assert.Same(judged.Result, new Judged(code, code.Read(type, json)).Result);
        });

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_object_that_does_not_fit_is_described_as_the_judge_describes_its_JSON(string type, string json) =>
        ForEach((code, kind) =>
        {
            var judged = new Judged(code, code.Read(type, json));

            Assert.False(judged.Fits, $"{kind}: {json}");
            Assert.NotEmpty(judged.Findings);
            Assert.Equal(judged.Expected(Contract, type), judged.Findings);
        });

    [Fact]
    public void An_object_that_holds_itself_is_left_to_the_serializer() =>
        ForEach((code, _) =>
        {
            dynamic order = code.Read("Order", """{"name":"a","parts":[]}""");
            order.Parts.Add(order);
            order.Parts.Add(order);

            Assert.Empty(new Judged(code, (object)order).Findings);
        });

    [Fact]
    public void A_null_in_a_list_or_in_the_place_of_a_value_is_found() =>
        ForEach((code, _) =>
        {
            dynamic order = code.Read("Order", """{"name":"a","parts":[]}""");
            order.Parts.Add(null);
            order.Name = null;

            Assert.Equal(["/name type", "/parts/0 type"], new Judged(code, (object)order).Findings.Select(finding => $"{finding.Path} {finding.Keyword}"));
        });

    [Fact]
    public void A_client_refuses_objects_lists_and_maps_of_objects_before_it_sends_them() =>
        ForEach((code, _) =>
        {
            Assert.Equal(["/name"], Refused(code, "AddOrderAsync", Order(code, """{"name":"long"}""")));
            Assert.Equal(["/1/name"], Refused(code, "PutOrdersAsync", List(code, Order(code, """{"name":"a"}"""), Order(code, """{"name":"long"}"""))));
            Assert.Equal(["/a~1b/name"], Refused(code, "MapOrdersAsync", Map(code, "a/b", Order(code, """{"name":"long"}"""))));
            Assert.Empty(Refused(code, "PutOrdersAsync", List(code, Order(code, """{"name":"a"}"""))));
        });

    [Fact]
    public void A_valid_object_costs_no_allocation() =>
        ForEach((code, kind) =>
        {
            if (kind.Target == TargetFramework.NetStandard)
            {
                return;
            }

            object order = code.Read("Order", """{"name":"abc","made":"2026-03-20T01:02:03Z","inline":{"deep":5},"price":1.25,"parts":[{"name":"a","input":[1,2]}],"by":{"k":[{"name":"c"}]},"shape":{"kind":"Circle","radius":0.5}}""");
            var validate = order.GetType().GetMethod("Validate")!.CreateDelegate<Func<object>>(order);
            validate();

            var before = GC.GetAllocatedBytesForCurrentThread();
            validate();

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        });

    private static List<string> Refused(GeneratedCode code, string method, object body)
    {
        var sent = new Sent("{}");
        object client = code.Client(sent);
        try
        {
            ((System.Threading.Tasks.Task)client.GetType().GetMethod(method)!.Invoke(client, [body, CancellationToken.None])!).GetAwaiter().GetResult();
            Assert.NotEqual("", sent.Url);
            return [];
        }
        catch (TargetInvocationException exception)
        {
            Assert.Equal("ContractViolationException", exception.InnerException!.GetType().Name);
            Assert.Equal("", sent.Url);
            return [.. ((dynamic)exception.InnerException).Violations is System.Collections.IEnumerable all ? all.Cast<object>().Select(Judged.Read).Select(finding => finding.Path) : []];
        }
    }

    private static object Order(GeneratedCode code, string json) => code.Read("Order", json);

    private static object List(GeneratedCode code, params object[] items)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(code.Type("Order")))!;
        Array.ForEach(items, item => list.Add(item));
        return list;
    }

    private static object Map(GeneratedCode code, string name, object value)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), code.Type("Order")))!;
        map.Add(name, value);
        return map;
    }

    private static void ForEach(Action<GeneratedCode, (string Library, TargetFramework Target)> assert)
    {
        foreach (var kind in (ReadOnlySpan<(string, TargetFramework)>)[("Newtonsoft.Json", TargetFramework.Net), ("Newtonsoft.Json", TargetFramework.NetStandard), ("System.Text.Json", TargetFramework.Net), ("System.Text.Json", TargetFramework.NetStandard)])
        {
            var code = Codes.GetOrAdd(kind, one => new(() => GeneratedCode.Of(Contract, one.Item2, one.Item1)));
            assert(code.Value, kind);
        }
    }
}
