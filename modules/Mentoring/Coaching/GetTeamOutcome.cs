using Competence.Kernel;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Coaching;

public sealed record GetTeamOutcomeRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Coached">The teams of the leaders who are coached in the programme, all together.</param>
/// <param name="Others">The teams of leaders who are not coached, from the day when the first coaching began.</param>
public sealed record ProgrammeTeamOutcomeView(Guid ProgrammeId, TeamFiguresView Coached, TeamFiguresView Others);

/// <param name="IsSuppressed">Fewer than 5 people, or fewer than 2 leaders where there are several: all else is null.</param>
/// <param name="People">Those who were in the teams when the coaching began and still are.</param>
/// <param name="PlansThen">The share with a plan under way when it began, 0-1.</param>
/// <param name="PlansNow">The share with one now, 0-1.</param>
/// <param name="ClosedBefore">Done of their plans, a person, in the 90 days before.</param>
/// <param name="ClosedSince">The same since then, as of 90 days; null in the first 30.</param>
public sealed record TeamFiguresView(
    bool IsSuppressed, int? Leaders, int? People, decimal? PlansThen, decimal? PlansNow, decimal? ClosedBefore, decimal? ClosedSince)
{
    internal static TeamFiguresView Of(TeamFigures? f) => new(f is null, f?.Leaders, f?.People, f?.PlansThen, f?.PlansNow, f?.ClosedBefore, f?.ClosedSince);
}

/// <summary>What has become of the coached leaders' teams, as a whole</summary>
/// <remarks>Never of one leader. Conversation coverage and team pulse come with the modules that know them.</remarks>
internal sealed class GetTeamOutcomeEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetTeamOutcomeRequest, ProgrammeTeamOutcomeView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/team-outcome");
        Policies("mentoring-match.read");
        Description(d => d.Produces<ProgrammeTeamOutcomeView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetTeamOutcomeRequest request, CancellationToken ct)
    {
        var programme = await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct);
        if (programme?.Content.Kind != MentoringKind.LeaderCoaching)
        {
            await Send.ResultAsync(Outcome.Problem(
                programme is null ? Refusal.NotFound("mentoring.unknown-programme") : Refusal.Conflict("mentoring.not-leader-coaching")));
            return;
        }
        var coached = await session.Coached(programme.Id, leader: null, ct);
        var anywhere = await session.Coached(programme: null, leader: null, ct);
        var teams = TeamFigures.Of(await session.TeamsOf(coached, clock, ct), TeamFigures.LeastLeaders);
        var others = coached.Count == 0
            ? null
            : TeamFigures.Of(await session.OtherTeams([.. anywhere.Select(l => l.PersonId)], coached.Min(l => l.Since), clock, ct), TeamFigures.LeastLeaders);
        await Send.OkAsync(new(programme.Id, TeamFiguresView.Of(teams), TeamFiguresView.Of(others)), ct);
    }
}
