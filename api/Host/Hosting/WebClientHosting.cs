using Microsoft.Extensions.FileProviders;

namespace Competence.Api.Hosting;

/// <summary>Serves the built browser client from one origin with the API; hashed files for good, the page itself never from a cache.</summary>
internal static class WebClientHosting
{
    public static void UseWebClient(this WebApplication app)
    {
        var folder = app.WebClientFolder();
        if (!Directory.Exists(folder)) return;
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        // no route of its own: a catch-all would hide that a path of the API knows neither method nor content type
        app.Use((http, next) => IsPage(http)
            ? Results.File(files.GetFileInfo("index.html").PhysicalPath!, "text/html").ExecuteAsync(http)
            : next(http));
    }

    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint() is null && HttpMethods.IsGet(http.Request.Method)
        && !http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/xapi") && !Path.HasExtension(http.Request.Path);

    public static string WebClientFolder(this WebApplication app) =>
        Path.GetFullPath(app.Configuration["WebClient:Directory"] ?? Path.Combine(app.Environment.ContentRootPath, "../../web-client/dist"));
}
