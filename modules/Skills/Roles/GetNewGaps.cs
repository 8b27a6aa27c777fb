using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Roles;

public sealed record GetNewGapsRequest([property: RouteParam] Guid RoleProfileId, [property: RouteParam] int Version);

/// <summary>Who got a new gap when a version came into force</summary>
/// <remarks>
/// For a draft, or a version whose day has not come: who would get one, by today's levels. Persons are named to those
/// who may see their levels; others see how many, where they are many enough.
/// </remarks>
internal sealed class GetNewGapsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetNewGapsRequest, NewGapsView>
{
    public override void Configure()
    {
        Get("/role-profiles/{RoleProfileId}/publications/{Version}/new-gaps");
        Policies("role-profile.read");
        Description(d => d.Produces<NewGapsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetNewGapsRequest request, CancellationToken ct)
    {
        var profile = await session.LoadAsync<RoleProfile>(request.RoleProfileId, ct);
        if (profile?.At(request.Version) is not { } version)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound(profile is null ? "skills.unknown-role-profile" : "skills.unknown-version")));
            return;
        }
        var (reading, actor, today) = (new NewGapsReading(session, policy, clock), Actor.Of(User)!, clock.Today());
        var day = version.ValidFrom is { } from && from > today ? from : today;
        await Send.OkAsync(version.HasBeenInForce
            ? await reading.Of(profile.Id, version.Number, actor, ct)
            : await reading.Before(profile.Id, version.Number, version.Requirements.At(day), actor, ct), ct);
    }
}
