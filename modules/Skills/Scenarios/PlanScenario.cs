using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Scenarios;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record PlanScenario(Guid ScenarioId, Guid UnitId, ScenarioPlan Plan, long? BasedOn);

/// <summary>What there is for the plan to speak of.</summary>
/// <param name="Skills">Those in use.</param>
/// <param name="Roles">Those that exist.</param>
public sealed record PlanSurroundings(Staffing Staffing, IReadOnlySet<Guid> Skills, IReadOnlySet<Guid> Roles);

public static class PlanScenarioHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanScenario command,
        [WriteAggregate(nameof(PlanScenario.ScenarioId), Required = false)] IEventStream<Scenario> stream,
        IDocumentSession session,
        IStaffingSource source,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skills = await session.LoadManyAsync<Skill>(ct, [.. command.Plan.Skills.Distinct()]);
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. command.Plan.Roles.Distinct()]);
        var known = new PlanSurroundings(
            await source.Now(session, clock.Today(), ct),
            skills.Where(s => s.Status == SkillStatus.Active).Select(s => s.Id).ToHashSet(), roles.Select(r => r.Id).ToHashSet());
        return stream.Record(Decide(command, stream.Aggregate, known, stream.CurrentVersion));
    }

    public static Decision Decide(PlanScenario command, Scenario? scenario, PlanSurroundings known, long? version)
    {
        var plan = command.Plan;
        if (scenario?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-scenario");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (!scenario.IsOpen) return Refusal.Conflict("skills.scenario-closed");
        if (!plan.Units.All(known.Staffing.Knows)) return Refusal.NotFound("skills.unknown-unit");
        if (!plan.Units.All(unit => known.Staffing.IsWithin(unit, scenario.UnitId))) return Refusal.Conflict("skills.unit-outside-scenario");
        if (!plan.Skills.All(known.Skills.Contains)) return Refusal.NotFound("skills.unknown-skill");
        if (!plan.Roles.All(known.Roles.Contains)) return Refusal.NotFound("skills.unknown-role-profile");
        if (plan.Years.Any(year => !scenario.Years.Contains(year))) return Refusal.Conflict("skills.year-outside-scenario");
        if (IsBelowZero(scenario.UnitId, plan, known.Staffing)) return Refusal.Conflict("skills.headcount-below-zero");
        if (plan.IsSame(scenario.Plan)) return Decision.Nothing;

        return Decision.Record(new ScenarioPlanned(scenario.Id, plan));
    }

    /// <summary>In any year, in the unit that a delta is about or in the scenario as a whole, each with all below it.</summary>
    private static bool IsBelowZero(Guid scope, ScenarioPlan plan, Staffing staffing) =>
        plan.Headcounts.Any(delta => new[] { delta.UnitId, scope }.Any(unit =>
            staffing.Roles(unit).GetValueOrDefault(delta.RoleProfileId)
            + plan.Headcounts.Where(d => d.RoleProfileId == delta.RoleProfileId && d.Year <= delta.Year && staffing.IsWithin(d.UnitId, unit)).Sum(d => d.People) < 0));
}
