using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.StrategyMaps;

public sealed record GetSkillPurposeRequest([property: RouteParam] Guid SkillId);

/// <param name="Map">Only what the skill serves: the capabilities that take it, the goals that ask those, and the programmes and outcome goals that are about it.</param>
public sealed record SkillPurposeView(Guid SkillId, LocalizedText Label, StrategyMapView Map);

/// <summary>What a skill is good for</summary>
/// <remarks>The chain from the skill up: capabilities, business goals, programmes and outcome goals.</remarks>
internal sealed class GetSkillPurposeEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetSkillPurposeRequest, SkillPurposeView>
{
    public override void Configure()
    {
        Get("/skills/{SkillId}/purpose");
        Policies("strategy.read");
        Description(d => d.Produces<SkillPurposeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillPurposeRequest request, CancellationToken ct)
    {
        if (!(await session.SkillFacts([request.SkillId], ct)).TryGetValue(request.SkillId, out var skill))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-skill")));
            return;
        }
        var map = await new MapReading(session, policy, clock).Read(Actor.Of(User)!, ct);
        await Send.OkAsync(new(skill.SkillId, skill.Label, map.Of(skill.SkillId)), ct);
    }
}

internal static class SkillPurposes
{
    public static StrategyMapView Of(this StrategyMapView map, Guid skill)
    {
        var capabilities = map.Capabilities.Where(c => c.Skills.Any(s => s.SkillId == skill)).ToList();
        var programmes = map.Programmes.Where(p => p.SkillId == skill).ToList();
        var outcomes = map.OutcomeGoals.Where(o => o.SkillId == skill).ToList();
        var served = capabilities.Select(c => c.CapabilityId).ToHashSet();
        var named = programmes.Select(p => p.BusinessGoalId).Concat(outcomes.Select(o => o.BusinessGoalId)).OfType<Guid>().ToHashSet();
        return map with
        {
            Capabilities = capabilities,
            Programmes = programmes,
            OutcomeGoals = outcomes,
            Goals = [.. map.Goals.Where(g => named.Contains(g.GoalId) || g.CapabilityIds.Any(served.Contains))],
            Skills = [.. map.Skills.Where(s => s.SkillId == skill)],
        };
    }
}
