using Competence.Api.Access.Doors;
using Competence.Api.Access.Rules;
using Competence.Kernel;
using Competence.People.Access;
using FastEndpoints;
using Marten;

namespace Competence.Api.Access.Accounts;

public sealed record InviteAccountRequest([property: RouteParam] Guid PersonId);

/// <param name="ActivationCode">Shown this once, to hand to the person.</param>
public sealed record InvitationView(string ActivationCode, DateTimeOffset ExpiresAt);

/// <summary>Invite a person to an account, or to a new password; what they had of sessions and password ends, their second factor stays</summary>
internal sealed class InviteAccountEndpoint(Invitations invitations, SessionStore sessions, IQuerySession session)
    : Endpoint<InviteAccountRequest, InvitationView>
{
    public override void Configure()
    {
        Post("/people/{personId}/account");
        Policies("account.write");
        Description(d => d.ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(InviteAccountRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        if (await Refuse(actor, request.PersonId, ct) is { } refused)
        {
            await Send.ResultAsync(Outcome.Problem(refused));
            return;
        }
        var named = await NamedPeople.Load(session, request.PersonId, ct);
        var (refusal, invitation) = await invitations.Invite(actor.Tenant, request.PersonId, named.UserName, ct);
        if (refusal is not null)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        await sessions.EndAll(actor.Tenant, request.PersonId, but: null, ct);
        await Send.OkAsync(invitation!, ct);
    }

    /// <summary>A new password is a way into the account: nobody opens their own that way, nor one that may do more than they.</summary>
    private async Task<Refusal?> Refuse(Actor actor, Guid person, CancellationToken ct)
    {
        if (actor.PersonId == person) return Refusal.Forbidden("access.own-account");
        var own = await session.LoadAsync<Grants>(Grants.IdOf(actor.PersonId!.Value), ct);
        var theirs = await session.LoadAsync<Grants>(Grants.IdOf(person), ct);
        var isPowerful = theirs is not null && AccessPolicy.SecondFactorRoles.Any(theirs.Has);
        return isPowerful && own?.Has(AccessRole.TenantAdmin) != true ? AccessPolicy.Forbidden : null;
    }
}
