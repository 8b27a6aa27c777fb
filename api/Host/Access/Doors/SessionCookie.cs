using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Competence.Api.Access.Doors;

/// <summary>The session's id in the browser, out of reach of scripts, other sites and other hosts.</summary>
internal static class SessionCookie
{
    public const string Name = "__Host-competence", OverPlainHttp = "competence";

    public static string? Read(HttpRequest request) => request.Cookies[NameFor(request)];

    public static void Write(HttpContext http, string id) => http.Response.Cookies.Append(NameFor(http.Request), id, Options(http.Request));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(NameFor(http.Request), Options(http.Request));

    /// <summary>
    /// What unsafe requests must repeat in a header: a keyed hash of the id, which no other site can read or guess.
    /// Nothing to store, and it dies with the session.
    /// </summary>
    public static string AntiforgeryToken(string id) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(id), "competence antiforgery"u8));

    // a browser takes neither the prefix nor Secure from http://localhost everywhere, and development has no certificate
    private static bool IsPlain(HttpRequest request) =>
        !request.IsHttps && request.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    private static string NameFor(HttpRequest request) => IsPlain(request) ? OverPlainHttp : Name;

    private static CookieOptions Options(HttpRequest request) =>
        new() { Path = "/", HttpOnly = true, Secure = !IsPlain(request), SameSite = SameSiteMode.Lax, IsEssential = true };
}
