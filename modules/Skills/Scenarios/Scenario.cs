using Competence.Kernel;
using Competence.Skills.Merging;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Scenarios;

/// <summary>Draft: for those who write it. Shared: for all who may read of the unit. The other two are kept and change no more.</summary>
public enum ScenarioStatus { Draft, Shared, Promoted, Archived }

/// <summary>How a gap is to be closed: by learning, by hiring, by a loan, or not at all, also where a machine takes over.</summary>
public enum GapAnswer { Build, Buy, Borrow, Accept }

/// <param name="Level">1-5.</param>
/// <param name="Due">The last day.</param>
public sealed record GapDecision(Guid SkillId, int Level, GapAnswer Answer, Guid OwnerId, DateOnly Due, bool IsDone);

/// <summary>A named future of a unit and all below it: what it would need, beside what it would have. The stream id is the scenario's id.</summary>
public sealed record Scenario(
    Guid Id, Guid UnitId, LocalizedText Name, int FromYear, int ToYear, LocalizedText Assumptions, ScenarioStatus Status,
    ScenarioPlan Plan, IReadOnlyList<GapDecision> Decisions)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>What an archived scenario was before, and is again if it is restored; null where it is not archived.</summary>
    public ScenarioStatus? ArchivedFrom { get; init; }

    public bool IsOpen => Status is ScenarioStatus.Draft or ScenarioStatus.Shared;

    /// <summary>For those who write it alone: a draft, also an archived one.</summary>
    public bool IsPrivate => Status == ScenarioStatus.Draft || (Status == ScenarioStatus.Archived && ArchivedFrom != ScenarioStatus.Shared);

    public IEnumerable<int> Years => Enumerable.Range(FromYear, ToYear - FromYear + 1);

    public GapDecision? DecisionOn(Guid skill, int level) => Decisions.FirstOrDefault(d => d.SkillId == skill && d.Level == level);

    public static Scenario? Fold(Scenario? scenario, object @event) => @event switch
    {
        ScenarioDrafted e => new(e.ScenarioId, e.UnitId, e.Name, e.FromYear, e.ToYear, e.Assumptions, ScenarioStatus.Draft, ScenarioPlan.Empty, []),
        ScenarioDescribed e => scenario is null ? null : scenario with { Name = e.Name, FromYear = e.FromYear, ToYear = e.ToYear, Assumptions = e.Assumptions },
        ScenarioPlanned e => scenario is null ? null : scenario with { Plan = e.Plan },
        ScenarioShared => scenario is null ? null : scenario with { Status = ScenarioStatus.Shared },
        ScenarioArchived => scenario is null ? null : scenario with { Status = ScenarioStatus.Archived, ArchivedFrom = scenario.Status },
        ScenarioRestored => scenario is null ? null : scenario with { Status = scenario.ArchivedFrom ?? ScenarioStatus.Draft, ArchivedFrom = null },
        ScenarioPromoted => scenario is null ? null : scenario with { Status = ScenarioStatus.Promoted },
        GapDecided e => scenario?.Without(e.SkillId, e.Level, new GapDecision(e.SkillId, e.Level, e.Answer, e.OwnerId, e.Due, e.IsDone)),
        GapDecisionWithdrawn e => scenario?.Without(e.SkillId, e.Level),
        ScenarioSkillMoved e => scenario is null ? null : MovedPlans.Fold(scenario, e),
        _ => scenario,
    };

    private Scenario Without(Guid skill, int level, params GapDecision[] instead) =>
        this with { Decisions = [.. Decisions.Where(d => (d.SkillId, d.Level) != (skill, level)), .. instead] };
}

public sealed partial class ScenarioProjection : SingleStreamProjection<Scenario, Guid>
{
    public override Scenario? Evolve(Scenario? snapshot, Guid id, IEvent e) => Scenario.Fold(snapshot, e.Data);
}
