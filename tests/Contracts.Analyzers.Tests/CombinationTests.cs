namespace Contracts.Analyzers.Tests;

/// <summary>OAC004 and OAC005: what one initializer sets together.</summary>
public sealed class CombinationTests
{
    [Theory]
    [InlineData("""_ = new Render { Model = "small", Size = [|"l"|], Count = 1 };""")]
    [InlineData("""_ = new Render { Model = "small", Size = "s" };""")]
    [InlineData("""_ = new Render { Model = "big", Size = "l", Count = 1 };""")]
    [InlineData("""Render render = new() { Model = "small", Size = [|"l"|], Count = 1 }; client.Render(render);""")]
    [InlineData("""client.Render(new Render { Model = "small", Size = [|"l"|], Count = 1 });""")]
    [InlineData("""_ = new Render { Model = unknown!, Size = "l", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = "small", Size = unknown };""")]
    [InlineData("""_ = new Render { Model = "small", Size = [|OAC001:"x"|] };""")]
    [InlineData("""_ = new Render { Model = "small", Size = "s", Options = new() { Depth = [|2|] } };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = "s", Count = [|1|] };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Image = "i" };""")]
    [InlineData("""Render render = [|new|]() { Model = "a", Image = "i" }; client.Render(render);""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = unknown };""")]
    [InlineData("""_ = new Render { Model = "a", Image = null };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Size = "l" };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", AdditionalProperties = { ["size"] = "s" } };""")]
    [InlineData("""_ = new Consumer { Own = new() { Model = "small", Size = [|"l"|], Count = 1 } };""")]
    [InlineData("""_ = new[] { new Render { Model = "small", Size = [|"l"|], Count = 1 } };""")]
    [InlineData("""_ = card with { Kind = "small", Size = [|"l"|] };""")]
    [InlineData("""_ = card with { Size = "l" };""")]
    [InlineData("""_ = new Card("small") { Size = [|"l"|] };""")]
    public Task Values_that_do_not_go_together_are_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new [|OAC001:Odd|] { A = [|2|] };""")]
    [InlineData("""_ = new Odd { A = 1 };""")]
    [InlineData("""_ = new [|OAC001:Odd|] { B = [|4|] };""")]
    [InlineData("""_ = new [|OAC001:Odd|] { C = [|OAC005:new Dictionary<string, int> { ["e"] = 1 }|] };""")]
    public Task Whatever_a_schema_has_against_a_value_is_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Advised { Count = [|10|] };""")]
    [InlineData("""_ = new Advised { Count = 5 };""")]
    [InlineData("""_ = new Advised { Count = [|OAC002:7|] };""")]
    [InlineData("""_ = new Advised { Kind = "k" };""")]
    public Task Advice_of_the_alternative_that_the_rest_fits_is_given(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Render { Model = "small", Size = condition ? [|"l"|] : "s", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : "small", Size = unknown ?? [|"l"|], Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : "big", Size = condition ? "s" : "l", Count = 1 };""")]
    [InlineData("""_ = new Render { Model = condition ? "small" : unknown!, Size = "l", Count = 1 };""")]
    [InlineData("""var size = condition ? "s" : "l"; _ = new Render { Model = "small", Size = size, Count = 1 };""")]
    [InlineData("""var size = condition ? "l" : "l"; _ = new Render { Model = "small", Size = [|size|], Count = 1 };""")]
    [InlineData("""_ = new [|Render|] { Model = "a", Image = condition ? "i" : "j" };""")]
    [InlineData("""_ = new Render { Model = "a", Image = condition ? "i" : null };""")]
    [InlineData("""_ = new Render { Model = "a", Image = "i", Size = condition ? "s" : null };""")]
    [InlineData("""_ = new Render { Model = maybe switch { 1 => "small", 2 => "small", _ => "small" }, Size = maybe switch { 1 => [|"l"|], _ => [|"l"|] }, Count = 1 };""")]
    public Task An_arm_that_goes_with_no_other_is_reported(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""_ = new Render { Model = "a", Options = [|new|]() };""")]
    [InlineData("""_ = new Render { Model = "a", Options = [|new|]() { Depth = null } };""")]
    [InlineData("""_ = new [|RenderOptions|]();""")]
    [InlineData("""_ = new RenderOptions { Depth = 1 };""")]
    [InlineData("""_ = new RenderOptions { Depth = maybe };""")]
    [InlineData("""Consumer consumer = new(); consumer.Options = new(); consumer.Options.Depth = 1;""")]
    public Task A_member_that_is_required_by_others_is_missed(string statement) => InRender(statement, "OAC005");

    [Theory]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; r.Size = "s"; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small" }; r.Size = [|"l"|]; r.Count = 1; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; if (condition) { r.Size = "s"; } client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; Fill(r); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; Action action = () => r.Size = "s"; action(); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; r = Other(); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "s" }; client.Render(r); r.Size = "l"; r.Count = 1; r.Model = "b"; client.Render(r);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; Console.WriteLine(r.Model); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Options = new() }; r.Options.Depth = 1; client.Render(r);""")]
    [InlineData("""Stored = new Render { Model = "a", Image = "i" }; Stored.Size = "s";""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; (r.Size, _) = ("s", 1); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "s", Image = "i" }; ((r.Size, r.Count), r.Image) = (("s", null), null); client.Render(r);""")]
    [InlineData("""var r = new Odd { A = [|2|] }; r.A--;""")]
    [InlineData("""Render r; r = new Render { Model = "small", Size = "l", Count = 1 }; r.Size = "s"; client.Render(r);""")]
    [InlineData("""Render r; r = new() { Model = "small", Size = [|"l"|], Count = 1 }; client.Render(r);""")]
    [InlineData("""Render r; if (condition) { r = new() { Model = "small", Size = "l", Count = 1 }; } else { r = Other(); } r.Size = "s";""")]
    [InlineData("""Render r; if (condition) { r = new() { Model = "small", Size = "l", Count = 1 }; } else { return; } r.Size = "s";""")]
    [InlineData("""Render? r = null; for (;;) { if (r != null) { r.Size = "s"; } r = new() { Model = "small", Size = "l", Count = 1 }; }""")]
    public Task What_is_assigned_later_in_the_same_block_counts(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; await client.RenderAsync(r);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; var id = await client.RenderAsync(r).ConfigureAwait(false); Console.WriteLine(id);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; await Task.Run(() => client.RenderAsync(r));""")]
    [InlineData("""Render r = new [|Render|] { Model = "a", Image = "i" }, other = r; client.Render(other);""")]
    [InlineData("""var r = condition ? new [|Render|] { Model = "a", Image = "i" } : Other(); client.Render(r);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; r.Validate(); if (r is null || r == null) { return; } client.Render(r);""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; Console.WriteLine($"{r.Model} {nameof(r)} {r}"); client.Render(r);""")]
    [InlineData("""var list = new List<Render> { new [|Render|] { Model = "a", Image = "i" } }; client.RenderAll(list);""")]
    [InlineData("""client.RenderAll([new [|Render|] { Model = "a", Image = "i" }]);""")]
    [InlineData("""client.RenderAll(new[] { new [|Render|] { Model = "a", Image = "i" } });""")]
    [InlineData("""var list = new List<Render>(); list.Add(new [|Render|] { Model = "a", Image = "i" }); client.RenderAll(list);""")]
    [InlineData("""foreach (var r in new[] { new [|Render|] { Model = "a", Image = "i" } }) { client.Render(r); }""")]
    [InlineData("""var list = new List<Render> { new [|Render|] { Model = "a", Image = "i" } }; for (var i = 0; i < list.Count; i++) { client.Render(list[i]); }""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new [|Render|] { Model = "a", Image = "i" } }; client.Render(map["a"]);""")]
    [InlineData("""var map = new Dictionary<string, Render>(); map["a"] = new [|Render|] { Model = "a", Image = "i" }; client.Render(map["a"]);""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new [|Render|] { Model = "a", Image = "i" } }; if (map.TryGetValue("a", out var r)) { client.Render(r); }""")]
    [InlineData("""var pair = (Render: new [|Render|] { Model = "a", Image = "i" }, 1); client.Render(pair.Render);""")]
    [InlineData("""var held = new { Render = new [|Render|] { Model = "a", Image = "i" } }; client.Render(held.Render);""")]
    [InlineData("""_ = JsonSerializer.Serialize(new [|Render|] { Model = "a", Image = "i" });""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; _ = JsonSerializer.Serialize(r); client.Render(r);""")]
    [InlineData("""await new HttpClient().PostAsJsonAsync("/renders/async", new [|Render|] { Model = "a", Image = "i" });""")]
    [InlineData("""var r = new [|Render|] { Model = "a", Image = "i" }; await new HttpClient().PostAsync("/renders/async", JsonContent.Create(r));""")]
    [InlineData("""Render? r = null; r ??= new [|Render|] { Model = "a", Image = "i" }; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Options = [|OAC005:new|]() }; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a" }; r.Options = [|OAC005:new|](); client.Render(r);""")]
    [InlineData("""var o = new [|OAC005:RenderOptions|](); client.Render(new Render { Model = "a", Options = o });""")]
    public Task What_goes_to_the_contract_as_it_is_is_judged_whole(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""Send(new Render { Model = "a", Image = "i" });""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; Send(r); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "a", Image = "i" }; var s = Send(r); client.Render(r);""")]
    [InlineData("""Stored = new Render { Model = "a", Image = "i" };""")]
    [InlineData("""_ = new Consumer { Own = new Render { Model = "a", Image = "i" } };""")]
    [InlineData("""_ = new Consumer { Options = new() };""")]
    [InlineData("""var consumer = new Consumer { Own = new Render { Model = "a", Image = "i" } }; Console.WriteLine(consumer);""")]
    [InlineData("""Render Base() => new Render { Model = "a", Image = "i" };""")]
    [InlineData("""Render Base() { var r = new Render { Model = "a", Image = "i" }; return r; }""")]
    [InlineData("""Render[] Base() { return [new Render { Model = "a", Image = "i" }]; }""")]
    [InlineData("""IEnumerable<Render> Base() { yield return new Render { Model = "a", Image = "i" }; }""")]
    [InlineData("""Func<Render> make = () => new Render { Model = "a", Image = "i" };""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "a", Image = "i" } }; SendAll(list);""")]
    [InlineData("""Renders.Add(new Render { Model = "a", Image = "i" });""")]
    [InlineData("""Map["a"] = new Render { Model = "a", Image = "i" };""")]
    [InlineData("""var r = Pass(new Render { Model = "a", Image = "i" }); client.Render(r);""")]
    [InlineData("""_ = Task.FromResult(new Render { Model = "a", Image = "i" });""")]
    [InlineData("""var pair = KeyValuePair.Create("a", new Render { Model = "a", Image = "i" }); Console.WriteLine(pair.Key);""")]
    [InlineData("""await new HttpClient().PostAsJsonAsync("/proxy", new Render { Model = "a", Image = "i" });""")]
    [InlineData("""Send(condition ? new Render { Model = "a", Image = "i" } : Other());""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "a", Image = "i" } }; list.ForEach(Fill); client.RenderAll(list);""")]
    [InlineData("""Action<Render> fill = Fill; var list = new List<Render> { new Render { Model = "a", Image = "i" } }; list.ForEach(fill); client.RenderAll(list);""")]
    [InlineData("""card = card with { Size = "l" };""")]
    public Task What_other_code_gets_may_be_completed_there(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""Send(new Render { Model = "small", Size = [|"l"|], Count = 1 });""")]
    [InlineData("""var r = new Render { Model = "small", Size = [|"l"|], Count = 1 }; Log(r); await client.RenderAsync(r);""")]
    [InlineData("""Stored = new Render { Model = "small", Size = [|"l"|], Count = 1 };""")]
    [InlineData("""_ = new Consumer { Own = new Render { Model = "small", Size = [|"l"|], Count = 1 } };""")]
    [InlineData("""Render Base() => new Render { Model = "small", Size = [|"l"|], Count = 1 };""")]
    [InlineData("""Render Base() { var r = new Render { Model = "small", Size = [|"l"|], Count = 1 }; return r; }""")]
    [InlineData("""IEnumerable<Render> Base() { yield return new Render { Model = "small", Size = [|"l"|], Count = 1 }; }""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = [|"l"|], Count = 1 } }; SendAll(list);""")]
    [InlineData("""Renders.Add(new Render { Model = "small", Size = [|"l"|], Count = 1 });""")]
    [InlineData("""var list = new[] { new Render { Model = "small", Size = [|"l"|], Count = 1 } }; await Task.WhenAll(list.Select(r => client.RenderAsync(r)));""")]
    [InlineData("""await new HttpClient().PostAsJsonAsync("/proxy", new Render { Model = "small", Size = [|"l"|], Count = 1 });""")]
    public Task But_what_is_set_together_and_does_not_go_together_stays_wrong(string statement) => InRender(statement, "OAC004");

    [Theory]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; list[0].Size = "s"; client.RenderAll(list);""")]
    [InlineData("""var list = new List<Render> { new() { Model = "small", Size = "l", Count = 1 } }; list[0].Size = "s";""")]
    [InlineData("""var list = new List<Render>(); list.Add(new Render { Model = "small", Size = "l", Count = 1 }); list[0].Size = "s";""")]
    [InlineData("""var list = new[] { new Render { Model = "small", Size = "l", Count = 1 } }; list[0].Size = "s";""")]
    [InlineData("""Render[] list = [new Render { Model = "small", Size = "l", Count = 1 }]; foreach (var r in list) { r.Size = "s"; }""")]
    [InlineData("""Render[] list = [new Render { Model = "small", Size = "l", Count = 1 }]; Render[] more = [.. list]; more[^1].Size = "s";""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; list.ForEach(r => r.Size = "s");""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; list.First().Size = "s";""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; foreach (var r in list.Where(r => r.Size == "l")) { r.Size = "s"; }""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; list.Where(r => r.Size == "l").ToList().ForEach(r => { r.Size = "s"; });""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; var r = list[0]; r.Size = "s";""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new Render { Model = "small", Size = "l", Count = 1 } }; map["a"].Size = "s";""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new Render { Model = "small", Size = "l", Count = 1 } }; foreach (var (key, r) in map) { r.Size = "s"; }""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new Render { Model = "small", Size = "l", Count = 1 } }; foreach (var entry in map) { entry.Value.Size = "s"; }""")]
    [InlineData("""var map = new Dictionary<string, Render> { ["a"] = new Render { Model = "small", Size = "l", Count = 1 } }; if (map.TryGetValue("a", out var r)) { r.Size = "s"; }""")]
    [InlineData("""var held = new { Render = new Render { Model = "small", Size = "l", Count = 1 } }; held.Render.Size = "s";""")]
    [InlineData("""var pair = (new Render { Model = "small", Size = "l", Count = 1 }, 1); pair.Item1.Size = "s";""")]
    [InlineData("""var (r, _) = (new Render { Model = "small", Size = "l", Count = 1 }, 1); r.Size = "s";""")]
    [InlineData("""var consumer = new Consumer { Own = new Render { Model = "small", Size = "l", Count = 1 } }; consumer.Own.Size = "s";""")]
    [InlineData("""var consumer = new Consumer(); consumer.Own = new Render { Model = "small", Size = "l", Count = 1 }; consumer.Own.Size = "s";""")]
    [InlineData("""Stored = new Render { Model = "small", Size = "l", Count = 1 }; Stored.Size = "s";""")]
    [InlineData("""Stored = new Render { Model = "small", Size = "l", Count = 1 }; var r = Stored; r.Size = "s";""")]
    [InlineData("""Renders.Add(new Render { Model = "small", Size = "l", Count = 1 }); Renders[0].Size = "s";""")]
    [InlineData("""var r = condition ? new Render { Model = "small", Size = "l", Count = 1 } : Other(); r.Size = "s"; client.Render(r);""")]
    [InlineData("""Render r = new Render { Model = "small", Size = "l", Count = 1 }, other = r; other.Size = "s"; client.Render(r);""")]
    [InlineData("""var r = Pass(new Render { Model = "small", Size = "l", Count = 1 }); r.Size = "s"; client.Render(r);""")]
    [InlineData("""Pass(new Render { Model = "small", Size = "l", Count = 1 }).Size = "s";""")]
    [InlineData("""(await Task.FromResult(new Render { Model = "small", Size = "l", Count = 1 })).Size = "s";""")]
    [InlineData("""if (new Render { Model = "small", Size = "l", Count = 1 } is var r) { r.Size = "s"; }""")]
    [InlineData("""if (new Render { Model = "small", Size = "l", Count = 1 } is { } r) { r.Size = "s"; }""")]
    [InlineData("""Render? r = new Render { Model = "small", Size = "l", Count = 1 }; r?.Fix();""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; Replace(ref r); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; ref var s = ref r; s.Size = "s"; client.Render(r);""")]
    [InlineData("""given = new Render { Model = "small", Size = "l", Count = 1 }; given.Size = "s"; client.Render(given);""")]
    [InlineData("""Render? r = null; r ??= new Render { Model = "small", Size = "l", Count = 1 }; r.Size = "s";""")]
    [InlineData("""var c = card with { Kind = "small", Size = "l" }; c.Size = "s";""")]
    [InlineData("""var r = new Render { Model = "a", Options = new() }; r.Options = new() { Depth = 1 }; client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small" }; Action fix = () => r.Size = "s"; r.Size = "l"; r.Count = 1; fix(); client.Render(r);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; void Fix() => r.Size = "s"; Fix(); client.Render(r);""")]
    [InlineData("""Func<Render> make = () => new Render { Model = "small" }; make().Size = "s";""")]
    [InlineData("""var box = new Lazy<Render>(new Render { Model = "small", Size = "l", Count = 1 }); box.Value.Size = "s";""")]
    [InlineData("""Render[] list = [Other()]; list[0] = new Render { Model = "small", Size = "l", Count = 1 }; list[0].Size = "s";""")]
    [InlineData("""for (var r = new Render { Model = "small", Size = "l", Count = 1 }; condition;) { r.Size = "s"; client.Render(r); }""")]
    [InlineData("""var list = Enumerable.Range(0, 3).Select(i => new Render { Model = "small", Size = "l", Count = 1 }).ToList(); list.ForEach(r => r.Size = "s");""")]
    [InlineData("""var list = (from i in Enumerable.Range(0, 3) select new Render { Model = "small", Size = "l", Count = 1 }).ToList(); list[0].Size = "s";""")]
    [InlineData("""var list = new List<(Render Render, int)> { (new Render { Model = "small", Size = "l", Count = 1 }, 1) }; list[0].Render.Size = "s";""")]
    [InlineData("""var made = await Task.Run(async () => { await Task.Yield(); return new Render { Model = "small", Size = "l", Count = 1 }; }); made.Size = "s";""")]
    [InlineData("""var each = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }.GetEnumerator(); while (each.MoveNext()) { each.Current.Size = "s"; }""")]
    [InlineData("""var source = new TaskCompletionSource<Render>(); source.SetResult(new Render { Model = "small", Size = "l", Count = 1 }); (await source.Task).Size = "s";""")]
    [InlineData("""var cache = new Dictionary<string, Render>(); if (!cache.TryGetValue("a", out var r)) { r = new Render { Model = "small", Size = "l", Count = 1 }; } r.Size = "s";""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; void Fix(Render r) => r.Size = "s"; list.ForEach(Fix);""")]
    [InlineData("""var list = new List<Render> { new Render { Model = "small", Size = "l", Count = 1 } }; Action<Render> fix = r => r.Size = "s"; list.ForEach(fix);""")]
    [InlineData("""var r = new Render { Model = "small", Size = "l", Count = 1 }; Fix(r); client.Render(r); static void Fix(Render r) { r.Size = "s"; }""")]
    [InlineData("""Action<Render> fix = r => r.Size = "s"; var r = new Render { Model = "small", Size = "l", Count = 1 }; fix(r); client.Render(r);""")]
    [InlineData("""Render Make() => new Render { Model = "small", Size = "l", Count = 1 }; var r = Make(); r.Size = "s"; client.Render(r);""")]
    [InlineData("""Func<Render> make = () => new Render { Model = "small", Size = "l", Count = 1 }; var r = make(); r.Size = "s"; client.Render(r);""")]
    [InlineData("""void Get(out Render made) { made = new Render { Model = "small", Size = "l", Count = 1 }; } Get(out var r); r.Size = "s";""")]
    [InlineData("""Action<Render>? fix = null; fix = r => r.Size = "s"; fix(new Render { Model = "small", Size = "l", Count = 1 });""")]
    [InlineData("""Action<Render> fix = r => r.Size = "s"; fix?.Invoke(new Render { Model = "small", Size = "l", Count = 1 });""")]
    [InlineData("""Action<Render> fix = r => r.Size = "s"; fix += r => r.Count = 1; fix(new Render { Model = "small", Size = "l", Count = 1 });""")]
    [InlineData("""Render a = new Render { Model = "small", Size = "l", Count = 1 }, b = a, c = b; a = c; if (condition) { c.Size = "s"; } client.Render(a);""")]
    [InlineData("""try { Stored = new Render { Model = "small", Size = "l", Count = 1 }; } finally { Stored.Size = "s"; }""")]
    public Task What_is_mended_by_a_detour_is_not_wrong(string statement) => InRender(statement, "OAC004");

    [Fact]
    public Task Variables_that_all_hold_what_the_others_hold_are_each_followed_once()
    {
        // By all ways from one to another this test would not end.
        var names = Enumerable.Range(0, 14).Select(i => $"r{i}").ToList();
        return InRender(
            """Render first = new Render { Model = "small", Size = [|"l"|], Count = 1 };"""
            + string.Concat(names.Select(name => $"Render {name} = first;\n"))
            + string.Concat(names.SelectMany(to => names.Where(from => from != to).Select(from => $"if (condition) {to} = {from};\n"))),
            "OAC004");
    }

    [Fact]
    public async Task A_rule_that_only_informs_is_an_information() =>
        Assert.Equal(
            [Microsoft.CodeAnalysis.DiagnosticSeverity.Info],
            (await Check.AnalyzeStatements("""_ = new Render { Model = "a", Image = "i", Size = "s", Count = 1 };""")).Select(one => one.Severity));

    private static Task InRender(string statement, string rule) => Check.Members(
        $$"""
        static Render Stored = Other();

        static List<Render> Renders = [];

        static Dictionary<string, Render> Map = [];

        static Render Pass(Render render) => render;

        static string Send(Render render) => render.Model;

        static void SendAll(IEnumerable<Render> renders) => Console.WriteLine(renders.Count());

        static void Replace(ref Render render) => render = Other();

        static Render Other() => null!;

        static void Fill(Render render) => render.Size = Environment.NewLine;

        Render? Own { get; set; }

        RenderOptions? Options { get; set; }

        static void Log(Render render) => Console.WriteLine(render.Model);

        static async Task Method(ClipsClient client, Card card, Render given, string? unknown, bool condition, int? maybe)
        {
            {{statement}}
        }
        """,
        rule);
}
