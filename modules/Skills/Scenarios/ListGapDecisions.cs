using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Scenarios;

/// <param name="Owner">Only what this person is to see to.</param>
/// <param name="All">Also what is done; left out: only what is open.</param>
public sealed record ListGapDecisionsRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] Guid? Owner = null, [property: QueryParam] bool? All = null);

/// <param name="IsLate">Open, and its last day has passed.</param>
public sealed record OpenDecisionView(Guid ScenarioId, LocalizedText Scenario, Guid UnitId, LocalizedText Skill, GapDecisionView Decision, bool IsLate);

/// <param name="Items">The earliest due first.</param>
public sealed record GapDecisionsView(IReadOnlyList<OpenDecisionView> Items);

/// <summary>What was decided about gaps, in all scenarios that concern a unit</summary>
internal sealed class ListGapDecisionsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<ListGapDecisionsRequest, GapDecisionsView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenario-decisions");
        Policies("scenario.read");
    }

    public override async Task HandleAsync(ListGapDecisionsRequest request, CancellationToken ct)
    {
        var scenarios = (await new ScenarioReading(session, policy).Around(request.UnitId, Actor.Of(User)!, ct))
            .Where(s => s.Status != ScenarioStatus.Archived).ToList();
        var notes = await session.Notes(scenarios, ct);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. scenarios.SelectMany(s => s.Decisions.Select(d => d.SkillId)).Distinct()])).ToDictionary(s => s.Id);
        await Send.OkAsync(new GapDecisionsView([
            .. from s in scenarios
               from d in s.Decisions
               where (request.All == true || !d.IsDone) && (request.Owner is null || request.Owner == d.OwnerId)
               orderby d.Due, s.Id, d.SkillId, d.Level
               select new OpenDecisionView(s.Id, s.Name, s.UnitId, skills[d.SkillId].Label, GapDecisionView.Of(s.Id, d, notes), !d.IsDone && d.Due < clock.Today()),
        ]), ct);
    }
}
