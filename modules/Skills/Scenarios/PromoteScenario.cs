using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using Competence.Skills.Needs;
using Competence.Skills.Roles;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

/// <param name="BasedOn">The version that the promoter saw; null: any.</param>
public sealed record PromoteScenario(Guid ScenarioId, Guid UnitId, long? BasedOn);

public static class PromoteScenarioHandler
{
    /// <summary>Everything in the one transaction of the command: a refusal of any part records nothing at all.</summary>
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PromoteScenario command,
        [WriteAggregate(nameof(PromoteScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var plan = stream.Aggregate?.Plan ?? ScenarioPlan.Empty;
        var streams = new List<IEventStream<RoleProfile>>();
        foreach (var role in plan.Requirements.Select(d => d.RoleProfileId).Distinct().Order())
            streams.Add(await session.Events.FetchForWriting<RoleProfile>(role, ct));
        var skills = await session.LoadManyAsync<Skill>(ct, [.. plan.Requirements.Select(d => d.SkillId).Union(
            streams.SelectMany(s => (s.Aggregate?.Draft ?? []).Concat(s.Aggregate?.Current()?.Requirements ?? [])).Select(r => r.SkillId))]);

        var promotion = Promotion.Of(plan, [.. streams.Select(s => s.Aggregate).OfType<RoleProfile>()], clock.Today());
        var drafts = promotion.Roles.ToDictionary(r => r.Role.Id, r => RequireSkillsHandler.Decide(
            new RequireSkills(r.Role.Id, r.Requirements, BasedOn: null), r.Role, skills, version: null, clock.Today()));
        var needs = new List<(IEventStream<CapacityNeed> Stream, Decision Decision)>();
        foreach (var need in promotion.Needs) needs.Add(await Set(need, session, clock.Today(), ct));

        var decision = Decide(
            command, stream.Aggregate, promotion, [.. drafts.Values, .. needs.Select(n => n.Decision)], [.. needs.Select(n => n.Stream.Id)], stream.CurrentVersion);
        if (decision.Events.Count == 0) return stream.Record(decision);
        foreach (var role in streams.Where(s => drafts.ContainsKey(s.Id))) role.AppendMany(drafts[role.Id].Events);
        foreach (var (need, set) in needs.Where(n => n.Decision.Events.Count > 0))
        {
            need.AppendMany(set.Events);
            await session.WriteNeed(need.Id, set.Events.Aggregate(need.Aggregate, CapacityNeed.Fold), ct);
        }
        return stream.Record(decision);
    }

    /// <summary>A need of the same unit, skill, level and day is changed; else there is a new one.</summary>
    private static async Task<(IEventStream<CapacityNeed>, Decision)> Set(PlannedNeed need, IDocumentSession session, DateOnly today, CancellationToken ct)
    {
        var there = await session.Query<CapacityNeed>().FirstOrDefaultAsync(
            n => n.UnitId == need.UnitId && n.SkillId == need.SkillId && n.Level == need.Level && n.ByDate == need.ByDate, ct);
        var id = there?.Id ?? Guid.CreateVersion7();
        var stream = await session.Events.FetchForWriting<CapacityNeed>(id, ct);
        var around = new NeedSurroundings(await session.Unit(need.UnitId, ct), await session.LoadAsync<Skill>(need.SkillId, ct), IsThere: false);
        var content = new NeedContent(need.SkillId, need.Level, need.People, need.ByDate, stream.Aggregate?.Reason);
        return (stream, SetCapacityNeedHandler.Decide(new(id, need.UnitId, content, IsNew: there is null), stream.Aggregate, around, version: null, today));
    }

    /// <param name="parts">What becomes of each role profile and each need.</param>
    public static Decision Decide(
        PromoteScenario command, Scenario? scenario, Promotion promotion, IReadOnlyList<Decision> parts, IReadOnlyList<Guid> needs, long? version)
    {
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (scenario.Status == ScenarioStatus.Promoted) return Refusal.Conflict("skills.scenario-promoted");
        if (!scenario.IsOpen) return Refusal.Conflict("skills.scenario-closed");
        if (promotion.Roles.Count + promotion.Needs.Count == 0) return Refusal.Conflict("skills.nothing-to-promote");
        if (parts.Select(p => p.Refusal).OfType<Refusal>().FirstOrDefault() is { } refused) return refused;

        return Decision.Record(new ScenarioPromoted(scenario.Id, [.. promotion.Roles.Select(r => r.Role.Id)], needs));
    }
}
