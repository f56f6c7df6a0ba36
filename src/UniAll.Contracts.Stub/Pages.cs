extern alias ScalarAspNetCore;

using ScalarAspNetCore::Scalar.AspNetCore;

namespace UniAll.Contracts.Stub;

/// <summary>What people see of the stub in a browser: the contract to read and try, its text, and the requests that came.</summary>
internal static class Pages
{
    /// <summary>All that is served; Scalar, at the root, would take every path of one segment for a document's name.</summary>
    private static readonly string[] Paths = ["/", "/scalar.js", "/scalar.aspnetcore.js", "/openapi.yaml", "/requests"];

    /// <summary>Serves the pages, from this machine alone; what they send goes to this stub, not to the contract's server.</summary>
    public static void UsePages(this IApplicationBuilder application, Script script) => application.MapWhen(
        context => HttpMethods.IsGet(context.Request.Method) && Paths.Contains(context.Request.Path.Value),
        pages => pages.UseRouting().UseEndpoints(endpoints =>
        {
            endpoints.MapGet("/openapi.yaml", () => Results.Stream(ContractDocument.OpenText(), "application/yaml"));
            endpoints.MapGet("/requests", () => Results.Content(RequestsPage.Render(script.Requests), "text/html; charset=utf-8"));
            endpoints.MapScalarApiReference("/", Configure);
        }));

    private static void Configure(ScalarOptions options, HttpContext context) => options
        .WithTitle("UniAll stub")
        .WithOpenApiRoutePattern("/openapi.yaml")
        .AddServer($"{context.Request.Scheme}://{context.Request.Host}", "This stub: nothing is sent anywhere else.")
        .AddHeaderContent("""<p style="font: 14px system-ui, sans-serif; padding: 0 1em"><a href="/requests">Requests that came</a></p>""")
        .WithFavicon("data:,")
        .AddPreferredSecuritySchemes("bearerAuth")
        .HideClientButton()
        .HideDeveloperTools()
        .DisableDefaultFonts()
        .DisableTelemetry()
        .DisableAgent()
        .DisableMcp();
}
