using System.Security.Claims;
using System.Text.Encodings.Web;
using Competence.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Competence.Api.Tests;

/// <summary>Scenarios that are not about doors act as anybody through a header; the doors themselves have scenarios of their own.</summary>
internal sealed class TestActors(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Test", Header = "X-Test-Actor";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString().Split('/') is not [var tenant, var kind, var id, .. var scopes])
            return Task.FromResult(AuthenticateResult.NoResult());

        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new(Actor.TenantClaim, tenant));
        identity.AddClaim(new(kind == "key" ? Actor.KeyClaim : Actor.PersonClaim, id));
        identity.AddClaims(scopes.Select(scope => new Claim(Actor.ScopeClaim, scope)));
        return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
