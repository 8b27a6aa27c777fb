using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Competence.Kernel;
using Marten;
using Marten.Patching;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Keys;

/// <summary>Lets in whoever brings a live service key. With an Authorization header there is no other way in.</summary>
internal sealed class KeyDoor(
    IDocumentStore store, TimeProvider clock,
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "key";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || KeyText.Read(header[7..].Trim()) is not var (id, secret))
            return AuthenticateResult.Fail("No key.");

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

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
