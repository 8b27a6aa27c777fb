using System.Security.Cryptography;
using System.Text;
using Competence.Kernel;
using Microsoft.AspNetCore.Authorization;

namespace Competence.Api.Access.Doors;

/// <summary>
/// A browser sends the cookie whoever made it ask. So what changes something must come from our own page, and, where the
/// cookie is what lets it in, carry the session's token.
/// </summary>
internal sealed class Antiforgery(RequestDelegate next)
{
    public const string Header = "X-Antiforgery";
    private static readonly Refusal Refused = Refusal.Forbidden("access.antiforgery");

    public Task InvokeAsync(HttpContext http) => IsSafe(http) || IsOurs(http) ? next(http) : Outcome.Problem(Refused).ExecuteAsync(http);

    private static bool IsSafe(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);

    private static bool IsOurs(HttpContext http)
    {
        var origin = SameOrigin(http.Request);
        // signing in needs no session, so it has no token to show; but another site must not sign its victim in
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) return origin != false;
        return http.User.Identity?.AuthenticationType != SessionDoor.Name || origin == true && HasToken(http.Request);
    }

    /// <summary>Null where a client tells neither: no browser of these years.</summary>
    private static bool? SameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site == "same-origin";
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin) return origin == $"{request.Scheme}://{request.Host}";
        return null;
    }

    private static bool HasToken(HttpRequest request) =>
        SessionCookie.Read(request) is { } id && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(SessionCookie.AntiforgeryToken(id)), Encoding.UTF8.GetBytes(request.Headers[Header].ToString()));
}
