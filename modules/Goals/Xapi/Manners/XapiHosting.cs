using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals.Xapi.Manners;

/// <summary>
/// What xAPI asks of every answer below <c>/xapi</c>, and of requests before anybody looks for their endpoint. Courses run in browsers
/// on other sites: they may all ask, since nothing here goes by a cookie; what lets them in is the key alone.
/// </summary>
public static class XapiHosting
{
    private static readonly TimeSpan LongestStore = TimeSpan.FromSeconds(1); // what began to be stored before that can be read

    /// <summary>Before routing.</summary>
    public static void UseXapi(this IApplicationBuilder app) => app.Use((http, next) => http.Request.Path.StartsWithSegments("/xapi") ? Serve(http, next) : next(http));

    private static async Task Serve(HttpContext http, RequestDelegate next)
    {
        var said = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers[XapiVersion.Header] = (XapiVersion.Of(http.Request) ?? new(IsNew: true)).Patch;
            headers["X-Experience-API-Consistent-Through"] = Instant(said - LongestStore);
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through";
            return Task.CompletedTask;
        });
        if (HttpMethods.IsOptions(http.Request.Method)) Allow(http);
        else if (await FormRequest.Unfold(http.Request)) await AsGet(http, next);
        else await FormRequest.Refused.ExecuteAsync(http);
    }

    /// <summary>HEAD is answered as GET would be, without its body.</summary>
    private static Task AsGet(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
            http.Response.Body = Stream.Null;
        }
        return next(http);
    }

    private static void Allow(HttpContext http)
    {
        http.Response.StatusCode = 204;
        http.Response.Headers.AccessControlAllowMethods = "GET, HEAD, POST, PUT, DELETE";
        http.Response.Headers.AccessControlAllowHeaders = "Authorization, Content-Type, If-Match, If-None-Match, Accept-Language, X-Experience-API-Version";
        http.Response.Headers.AccessControlMaxAge = "600";
    }

    internal static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
