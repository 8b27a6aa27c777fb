using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Competence.Kernel;
using Marten;
using Marten.Patching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Keys;

/// <summary>
/// Lets in whoever brings a live service key. With an Authorization header there is no other way in. Learning systems know only a user
/// name and a password: below <c>/xapi</c> the password is the whole key, and the name whatever they like, such as the key's id.
/// </summary>
internal sealed class KeyDoor(
    IDocumentStore store, TimeProvider clock,
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "key";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (KeyText.Read(Brought()) is not var (id, secret)) return AuthenticateResult.Fail("No key.");

        var now = clock.GetUtcNow();
        await using var session = store.LightweightSession();
        var key = await session.LoadAsync<ServiceKey>(id, Context.RequestAborted);
        if (key is null || !Secrets.Matches(key.SecretHash, secret) || !key.IsLive(now)) return AuthenticateResult.Fail("No live key.");
        if (now - (key.LastUsedAt ?? DateTimeOffset.MinValue) > ServiceKey.Throttle)
        {
            session.Patch<ServiceKey>(id).Set(k => k.LastUsedAt, now);
            await session.SaveChangesAsync(Context.RequestAborted);
        }

        var identity = new ClaimsIdentity(Name);
        identity.AddClaim(new(Actor.TenantClaim, key.Tenant));
        identity.AddClaim(new(Actor.KeyClaim, key.Id.ToString()));
        identity.AddClaims(key.Scopes.Select(scope => new Claim(Actor.ScopeClaim, JsonNamingPolicy.CamelCase.ConvertName(scope.ToString()))));
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name));
    }

    /// <summary>Where nothing but a key opens: no browser's cookie, and so no other site that makes a browser ask.</summary>
    public static bool IsAlone(HttpRequest request) => request.Path.StartsWithSegments("/xapi");

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = IsAlone(Request) ? "Basic realm=\"xAPI\", charset=\"UTF-8\"" : "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    private string Brought()
    {
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return header[7..].Trim();
        var sent = new byte[300];
        return IsAlone(Request) && header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(header[6..].Trim(), sent, out var length)
            ? Encoding.UTF8.GetString(sent, 0, length).Split(':', 2)[^1]
            : "";
    }
}
