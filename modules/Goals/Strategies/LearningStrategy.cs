using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Strategies;

public enum StrategyState { Draft, Review, Approved, Superseded }

/// <summary>A strategy and all its versions, the oldest first. One of them holds, at most one beside it is in the making. The stream id is the strategy's id.</summary>
public sealed record LearningStrategy(Guid Id, IReadOnlyList<StrategyVersion> Versions)
{
    public const int Most = 50, MostVersions = 100;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>The version that holds; null until the first is approved.</summary>
    public StrategyVersion? Current() => Versions.LastOrDefault(v => v.State == StrategyState.Approved);

    /// <summary>The version in the making; null where nobody is at it.</summary>
    public StrategyVersion? Draft() => Versions.LastOrDefault(v => v.State is StrategyState.Draft or StrategyState.Review);

    public static LearningStrategy? Fold(LearningStrategy? strategy, object @event) => (strategy, @event) switch
    {
        (_, StrategyDrafted e) => new(e.StrategyId, [.. strategy?.Versions ?? [], new(e.Number, StrategyState.Draft, e.Content, [e.By])]) { Version = strategy?.Version ?? 0 },
        ({ } s, StrategyDraftChanged e) => s.With(v => v with { Content = e.Content, WrittenBy = [.. v.WrittenBy.Append(e.By).Distinct()] }),
        ({ } s, StrategySubmitted e) => s.With(v => v with { State = StrategyState.Review, SubmittedBy = e.By, Answer = null }),
        ({ } s, StrategySentBack e) => s.With(v => v with { State = StrategyState.Draft, Answer = e.Reason }),
        ({ } s, StrategyApproved e) => s.Approved(e),
        ({ Versions.Count: 1 }, StrategyDraftDiscarded) => null,
        ({ } s, StrategyDraftDiscarded) => s with { Versions = [.. s.Versions.Where(v => v != s.Draft())] },
        ({ } s, StrategySkillMoved e) => s with
        {
            Versions = [.. s.Versions.Select(v => v.State == StrategyState.Superseded ? v : v with { Content = v.Content.Moved(e.SkillId, e.SuccessorId) })],
        },
        _ => strategy,
    };

    private LearningStrategy With(Func<StrategyVersion, StrategyVersion> change)
    {
        var draft = Draft();
        return this with { Versions = [.. Versions.Select(v => v == draft ? change(v) : v)] };
    }

    private LearningStrategy Approved(StrategyApproved e) => this with
    {
        Versions = [.. Versions.Select(v => v.Number == e.Number
            ? v with { State = StrategyState.Approved, ApprovedBy = e.By, ApprovedAt = e.OccurredAt }
            : v.State == StrategyState.Approved ? v with { State = StrategyState.Superseded } : v)],
    };
}

/// <param name="WrittenBy">Everybody who has written in it.</param>
public sealed record StrategyVersion(int Number, StrategyState State, StrategyContent Content, IReadOnlyList<Guid> WrittenBy)
{
    public Guid? SubmittedBy { get; init; }
    /// <summary>Why it was sent back last.</summary>
    public string? Answer { get; init; }
    public Guid? ApprovedBy { get; init; }
    public DateTimeOffset? ApprovedAt { get; init; }
}

public sealed partial class LearningStrategyProjection : SingleStreamProjection<LearningStrategy, Guid>
{
    public override LearningStrategy? Evolve(LearningStrategy? snapshot, Guid id, IEvent e) => LearningStrategy.Fold(snapshot, e.Data);
}
