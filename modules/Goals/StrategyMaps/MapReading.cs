using System.Globalization;
using Competence.Goals.BusinessGoals;
using Competence.Goals.Capabilities;
using Competence.Goals.Copies;
using Competence.Goals.Outcomes;
using Competence.Goals.Strategies;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.StrategyMaps;

/// <summary>The parts of the chain, as many as a tenant may have of each.</summary>
internal sealed class MapReading(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    public async Task<StrategyMapView> Read(Actor actor, CancellationToken ct)
    {
        var hasFigures = await policy.Can(actor, "outcome.read", person: null, ct) is null;
        var goals = await session.Query<BusinessGoal>().ToListAsync(ct);
        var capabilities = await session.Query<Capability>().ToListAsync(ct);
        var outcomes = await session.Views(await session.Query<OutcomeGoal>().ToListAsync(ct), hasFigures, clock.Today(), ct);
        var programmes = (await session.Query<LearningStrategy>().ToListAsync(ct)).SelectMany(Programmes).ToList();
        return new(
            hasFigures,
            [.. goals.OrderBy(g => g.Content.Until).ThenBy(g => g.Id).Select(Goal)],
            [.. capabilities.Select(c => new MapCapabilityView(c.Id, c.Content.Name, [.. c.Content.Skills.OrderByDescending(s => s.Importance)], c.Version))
                .OrderBy(c => Shown(c.Name), StringComparer.CurrentCultureIgnoreCase)],
            await Skills([
                .. capabilities.SelectMany(c => c.Content.Skills.Select(s => s.SkillId)), .. programmes.Select(p => p.SkillId),
                .. outcomes.Select(o => o.SkillId).OfType<Guid>(),
            ], [.. capabilities.SelectMany(c => c.Content.Skills).Where(s => s.Target is not null).Select(s => s.SkillId).Distinct()], hasFigures, ct),
            programmes, outcomes);
    }

    private async Task<IReadOnlyList<MapSkillView>> Skills(IEnumerable<Guid> named, HashSet<Guid> counted, bool hasFigures, CancellationToken ct)
    {
        var facts = await session.SkillFacts([.. named.Distinct()], ct);
        var covered = hasFigures ? await session.Covered([.. facts.Keys], clock.Today(), ct) : null;
        var reached = hasFigures && counted.Count > 0 ? await session.PeopleAtLevels([.. counted], clock.Today(), ct) : null;
        return [.. facts.Values.OrderBy(f => Shown(f.Label), StringComparer.CurrentCultureIgnoreCase).Select(f =>
        {
            var figure = covered?[f.SkillId].Of(role: null);
            return new MapSkillView(f.SkillId, f.Label, f.Kind, figure?.Value, figure?.People, figure?.IsWithheld ?? false,
                reached is null || !counted.Contains(f.SkillId) ? null : Reached.Told(reached.GetValueOrDefault(f.SkillId, new int[5])));
        })];
    }

    private static MapGoalView Goal(BusinessGoal g) =>
        new(g.Id, g.Content.Title, g.Content.Why, g.Content.OwnerId, g.Content.Until, g.Content.CapabilityIds, g.Content.NoSkillImpact, g.Version);

    private static IEnumerable<MapProgrammeView> Programmes(LearningStrategy strategy) => strategy.Current()?.Content is not { } content ? [] :
        content.Programmes.Select(p => new MapProgrammeView(p.ProgrammeId, strategy.Id, content.Title, p.Title, p.SkillId, p.Hours, p.BusinessGoalId, p.NoGoalBecause));

    private static string? Shown(LocalizedText text) => text.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
