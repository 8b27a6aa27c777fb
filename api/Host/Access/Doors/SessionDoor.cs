using System.Security.Claims;
using System.Text.Encodings.Web;
using Competence.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Doors;

/// <summary>Lets in whoever brings the cookie of a live session: one look-up by key, nothing kept in memory.</summary>
internal sealed class SessionDoor(
    SessionStore sessions, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session", IdClaim = "session", FactorClaim = "second-factor", ActingClaim = "acting-as";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Request) is not { Length: > 0 and < 100 } id) return AuthenticateResult.NoResult();
        if (await sessions.Find(id, Context.RequestAborted) is not { } session) return AuthenticateResult.NoResult();

        var identity = new ClaimsIdentity(Name);
        identity.AddClaim(new(Actor.TenantClaim, session.Tenant));
        identity.AddClaim(new(Actor.PersonClaim, session.PersonId.ToString()));
        identity.AddClaim(new(IdClaim, session.Id));
        if (session.HasSecondFactor) identity.AddClaim(new(FactorClaim, "passed"));
        if (session.IsActingAs) identity.AddClaim(new(ActingClaim, "true"));
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name));
    }
}
