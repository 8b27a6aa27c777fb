using System.Security.Claims;
using System.Text.Encodings.Web;
using Competence.Kernel;
using Competence.People.Lines;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Competence.Api.Access.Doors;

/// <summary>Lets in whoever brings the cookie of a live session: one look-up by key; what it tells of the holder's rights is left for the policy.</summary>
internal sealed class SessionDoor(
    SessionStore sessions, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "session", IdClaim = "session", FactorClaim = "second-factor", ActingClaim = "acting-as";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Request) is not { Length: > 0 and < 100 } id) return AuthenticateResult.NoResult();
        Guid? person = Guid.TryParse(Context.GetRouteValue("personId") as string, out var about) ? about : null;
        if (await sessions.Find(id, person, Context.RequestAborted) is not var (session, look)) return AuthenticateResult.NoResult();
        Context.Features.Set(new SeenAtTheDoor(session.Tenant, session.PersonId, person, look));

        var identity = new ClaimsIdentity(Name);
        identity.AddClaim(new(Actor.TenantClaim, session.Tenant));
        identity.AddClaim(new(Actor.PersonClaim, session.PersonId.ToString()));
        identity.AddClaim(new(IdClaim, session.Id));
        if (session.HasSecondFactor) identity.AddClaim(new(FactorClaim, "passed"));
        if (session.IsActingAs) identity.AddClaim(new(ActingClaim, "true"));
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name));
    }
}

/// <summary>What the session's look-up has told already: about whom, of whom.</summary>
internal sealed record SeenAtTheDoor(string Tenant, Guid PersonId, Guid? About, Look Look);
