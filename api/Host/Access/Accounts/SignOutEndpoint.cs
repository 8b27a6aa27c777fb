using System.Security.Claims;
using Competence.Api.Access.Doors;
using FastEndpoints;

namespace Competence.Api.Access.Accounts;

/// <summary>Sign out: the session is dead at once, everywhere</summary>
internal sealed class SignOutEndpoint(SessionStore sessions) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Delete("/session");
        Policies("session.write");
        Description(d => d.Produces(204));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        if (User.FindFirstValue(SessionDoor.IdClaim) is { } session) await sessions.End(session, ct);
        SessionCookie.Remove(HttpContext);
        await Send.NoContentAsync(ct);
    }
}
