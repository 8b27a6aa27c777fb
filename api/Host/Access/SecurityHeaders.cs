using System.Text.Json;

namespace Competence.Api.Access;

/// <summary>
/// What every answer tells the browser to forbid. The page's own inline scripts run by their hashes, which the build of
/// the web client writes to <c>csp.json</c>; nothing else inline runs, no other site frames us, nothing of ours is cached.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly string[] Powers =
        ["accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb"];
    private static readonly string NoPowers = string.Join(", ", Powers.Select(power => $"{power}=()"));

    /// <summary>Before everything that answers.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app, string webClientFolder)
    {
        var contentSecurity = ContentSecurityPolicy(ScriptHashes(Path.Combine(webClientFolder, "csp.json")));
        var isDevelopment = app.Environment.IsDevelopment();
        return app.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                Write(http, contentSecurity, isDevelopment);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    public static string ContentSecurityPolicy(IReadOnlyList<string> scriptHashes) =>
        $"default-src 'self'; script-src {string.Join(' ', (string[])["'self'", .. scriptHashes.Select(Quoted)])}; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private static void Write(HttpContext http, string contentSecurity, bool isDevelopment)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = contentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = NoPowers;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!isDevelopment) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/scim")
            || http.Request.Path.StartsWithSegments("/xapi")) headers.CacheControl = "no-store";
    }

    private static string[] ScriptHashes(string file)
    {
        if (!File.Exists(file)) return [];
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. json.RootElement.GetProperty("scriptHashes").EnumerateArray().Select(hash => hash.GetString()!)];
    }

    private static string Quoted(string hash) => hash.StartsWith('\'') ? hash : $"'{hash}'";
}
