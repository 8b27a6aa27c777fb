using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Coaching;

public sealed record GetOwnTeamOutcomeRequest([property: RouteParam] Guid PersonId);

/// <param name="Since">When one's coaching began; null where one is not coached.</param>
public sealed record OwnTeamOutcomeView(DateTimeOffset? Since, TeamFiguresView Team);

/// <summary>What has become of one's own team since one's coaching began</summary>
/// <remarks>For a coached leader alone, and of at least 5 people. Conversation coverage and team pulse come with the modules that know them.</remarks>
internal sealed class GetOwnTeamOutcomeEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetOwnTeamOutcomeRequest, OwnTeamOutcomeView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/team-outcome");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<OwnTeamOutcomeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOwnTeamOutcomeRequest request, CancellationToken ct)
    {
        var coached = await session.Coached(programme: null, request.PersonId, ct);
        await Send.OkAsync(new(
            coached.FirstOrDefault()?.Since, TeamFiguresView.Of(TeamFigures.Of(await session.TeamsOf(coached, clock, ct), leastLeaders: 1))), ct);
    }
}
