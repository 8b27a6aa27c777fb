using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Outcomes;

/// <summary>
/// What is followed. Coverage of a skill and the share of plan items closed are measured by the product; the others are measured
/// elsewhere and told: share of openings filled from within, days until somebody new is fully productive, share who leave in a year.
/// </summary>
public enum OutcomeKpi { SkillCoverage, PlanItemsClosed, InternalFillRate, TimeToProductivity, Turnover }

/// <summary>A figure that is to go from a baseline to a target by a day. The stream id is the outcome goal's id.</summary>
/// <param name="Measurements">Told by hand, one a day, the oldest first.</param>
public sealed record OutcomeGoal(Guid Id, OutcomeGoalContent Content, IReadOnlyList<Measurement> Measurements)
{
    public const int Most = 200, MostMeasurements = 400;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static OutcomeGoal? Fold(OutcomeGoal? goal, object @event) => (goal, @event) switch
    {
        (null, OutcomeGoalSet e) => new(e.OutcomeGoalId, e.Content, []),
        ({ } g, OutcomeGoalSet e) => g with { Content = e.Content },
        ({ } g, OutcomeGoalSkillMoved e) => g with { Content = g.Content with { SkillId = e.SkillId } },
        ({ } g, OutcomeMeasured e) => g with { Measurements = [.. g.Measurements.Where(m => m.On != e.On).Append(new(e.On, e.Value, e.People)).OrderBy(m => m.On)] },
        ({ } g, OutcomeMeasurementRemoved e) => g with { Measurements = [.. g.Measurements.Where(m => m.On != e.On)] },
        (_, OutcomeGoalRemoved) => null,
        _ => goal,
    };
}

/// <param name="SkillId">Of a coverage: of which skill.</param>
/// <param name="RoleProfileId">Only holders of this role; null: the whole organisation.</param>
/// <param name="Baseline">In the KPI's unit: 0 to 1 of a share, else days.</param>
/// <param name="Target">In the same unit.</param>
/// <param name="BusinessGoalId">The goal that it is for; null where none.</param>
public sealed record OutcomeGoalContent(
    string Title, OutcomeKpi Kpi, Guid? SkillId, Guid? RoleProfileId, decimal Baseline, decimal Target, DateOnly Until, Guid? BusinessGoalId);

public sealed record Measurement(DateOnly On, decimal Value, int People);

public static class OutcomeKpis
{
    /// <summary>Whether the product measures it by itself.</summary>
    public static bool IsMeasured(this OutcomeKpi kpi) => kpi is OutcomeKpi.SkillCoverage or OutcomeKpi.PlanItemsClosed;

    /// <summary>Whether it is 0 to 1; else days.</summary>
    public static bool IsShare(this OutcomeKpi kpi) => kpi != OutcomeKpi.TimeToProductivity;
}

public sealed partial class OutcomeGoalProjection : SingleStreamProjection<OutcomeGoal, Guid>
{
    public override OutcomeGoal? Evolve(OutcomeGoal? snapshot, Guid id, IEvent e) => OutcomeGoal.Fold(snapshot, e.Data);
}
