using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Plans;

public sealed record ListTeamPlansRequest([property: RouteParam] Guid PersonId);

/// <summary>The plans of those whom a manager manages</summary>
/// <remarks>Those that wait to be read or are carried out; of the direct reports today.</remarks>
internal sealed class ListTeamPlansEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListTeamPlansRequest, PlansView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-plans");
        Policies("team.read");
        Description(d => d.Produces<PlansView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListTeamPlansRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var reports = await session.Reports(request.PersonId, clock.Today(), ct);
        var titled = await policy.Among(actor, "plan-title.read", reports, ct);
        var whole = await policy.Among(actor, "plan.read", reports, ct);
        await Send.OkAsync(new(await session.Heads([.. titled], actor, whole.Contains, onlyCurrent: true, ct)), ct);
    }
}
