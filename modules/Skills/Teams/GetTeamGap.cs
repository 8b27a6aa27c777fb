using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Teams;

/// <param name="Depth">The direct reports, or everyone below; direct where left out.</param>
public sealed record GetTeamGapRequest([property: RouteParam] Guid PersonId, [property: QueryParam] TeamDepth? Depth = null);

/// <param name="People">How many work there today.</param>
/// <param name="Gaps">Skills that anybody lacks or is yet to be rated in, the most steps first.</param>
public sealed record TeamGapView(Guid ManagerId, int People, IReadOnlyList<TeamSkillGapView> Gaps);

/// <param name="Steps">Levels missing in all.</param>
/// <param name="AtTarget">How many of those who need the skill have what they need.</param>
/// <param name="Blind">How many of those who need it the reader is to rate before seeing; they count as neither.</param>
public sealed record TeamSkillGapView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int PeopleWithGap, int Steps, int AtTarget, int Needed, int Blind);

/// <summary>What a team lacks of what its roles ask</summary>
/// <remarks>
/// People whose levels the reader may not see one by one count only where at least five of them need the skill.
/// </remarks>
internal sealed class GetTeamGapEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetTeamGapRequest, TeamGapView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-gap");
        Policies("team.read");
        Description(d => d.Produces<TeamGapView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTeamGapRequest request, CancellationToken ct)
    {
        var team = await new TeamReading(session, policy, clock).Of(request.PersonId, request.Depth == TeamDepth.All, Actor.Of(User)!, ct);
        var sums = TeamGaps.Of(team).Where(sum => sum.PeopleWithGap + sum.Blind > 0).ToList();
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. sums.Select(sum => sum.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new TeamGapView(request.PersonId, team.People.Count, [
            .. sums.OrderByDescending(sum => sum.Steps).ThenByDescending(sum => sum.PeopleWithGap)
                .Select(sum => new TeamSkillGapView(
                    sum.SkillId, skills[sum.SkillId].Label, skills[sum.SkillId].Kind, sum.PeopleWithGap, sum.Steps, sum.AtTarget, sum.Needed, sum.Blind)),
        ]), ct);
    }
}
