using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Contracts.Packaging.Tests;

[Collection(FeedUsers.Name)]
public sealed class ConsumerTests(Feed feed)
{
    /// <summary>
    /// A library for .NET Standard and in C# 7.3, an application that gets the contract through it, one with contracts of two releases of the
    /// kit, central package management, warnings as errors. What is silent is not here: F#, Visual Basic, a contract beside PolySharp, and a project that
    /// touches nothing.
    /// </summary>
    [Fact]
    public Task Each_project_is_told_once() => Verifier.Verify(string.Join('\n', feed.Consumers.Diagnostics.Where(diagnostic => !diagnostic.StartsWith(Consumers.Pages, StringComparison.Ordinal))));

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public void Other_languages_compile_against_the_contract(string project) => Assert.Contains("UniAll.Contracts", ReferencesOf(feed.Consumers.AssemblyOf(project)));

    [Fact]
    public void Who_does_not_touch_the_contract_does_not_load_it() => Assert.DoesNotContain("UniAll.Contracts", ReferencesOf(feed.Consumers.AssemblyOf("Untouched")));

    [NativeLinkerFact]
    public void A_native_program_needs_no_reflection() => Assert.Equal("chair, express\n", feed.Consumers.RunNative(NativeLinkerFactAttribute.Linker!, """
        using System.Net;
        using System.Text;
        using Acme.Orders;

        using var http = new HttpClient(new Echo()) { BaseAddress = new Uri("https://api.example.com") };
        var created = await new OrdersClient(http).CreateOrderAsync(new Order { Article = "chair", Speed = Order.SpeedValues.Express });
        Console.WriteLine($"{created.Article}, {created.Speed}");

        /// <summary>Answers what was sent.</summary>
        internal sealed class Echo : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                new(HttpStatusCode.Created) { Content = new StringContent(await request.Content!.ReadAsStringAsync(cancellationToken), Encoding.UTF8, "application/json") };
        }
        """));

    private static List<string> ReferencesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
    }
}
