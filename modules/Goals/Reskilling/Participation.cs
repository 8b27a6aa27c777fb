using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Reskilling;

/// <summary>How far somebody has come; in this order, one at a time. Who has left is out of it.</summary>
public enum ReskillingStage { Interest, Assessed, Admitted, Training, Placement, Placed, FollowedUp, Done, Left }

/// <summary>When somebody came to a stage.</summary>
public sealed record StageEntry(ReskillingStage Stage, DateTimeOffset At);

/// <summary>One person in one pipeline, with a stream of its own.</summary>
/// <param name="Interest">1 some, 2 much, 3 very much; null where the person has not said.</param>
/// <param name="FitAtStart">0 to 1.</param>
/// <param name="Entries">The stages in the order they were come to, without those that were taken back; the last is the present one.</param>
public sealed record Participation(
    Guid Id, Guid PipelineId, Guid PersonId, ReskillingStage Stage, bool IsVolunteer, int? Interest, double FitAtStart, IReadOnlyList<StageEntry> Entries)
{
    /// <summary>The first day in the new role; null before.</summary>
    public DateOnly? PlacedOn { get; init; }
    /// <summary>Who made the last move.</summary>
    public Guid? MovedBy { get; init; }

    public long Version { get; set; }

    /// <summary>Whether one of the pipeline's seats is theirs.</summary>
    public bool HasSeat => Holds(Stage);

    /// <summary>Where they were before the last move; null at the start.</summary>
    public ReskillingStage? Before => Entries.Count > 1 ? Entries[^2].Stage : null;

    public static bool Holds(ReskillingStage stage) => stage is >= ReskillingStage.Admitted and < ReskillingStage.Left;

    /// <summary>The same person meets the same stream again.</summary>
    public static Guid IdOf(Guid pipeline, Guid person) => Streams.Derive(pipeline, $"goals.participation:{person}");

    public static Participation? Fold(Participation? participation, object @event) => (participation, @event) switch
    {
        (_, ParticipantJoined e) => new(
            e.ParticipationId, e.PipelineId, e.PersonId, ReskillingStage.Interest, e.By == e.PersonId, e.Interest, e.Fit, [new(ReskillingStage.Interest, e.OccurredAt)]),
        ({ } p, ParticipantInterestStated e) => p with { Interest = e.Interest, IsVolunteer = true },
        ({ } p, ParticipantMoved e) => p with
        {
            Stage = e.To, MovedBy = e.By, Entries = [.. p.Entries, new(e.To, e.OccurredAt)], PlacedOn = e.To == ReskillingStage.Placed ? e.On : p.PlacedOn,
        },
        ({ } p, ParticipantSteppedBack e) => p with
        {
            Stage = e.To, MovedBy = e.By, Entries = [.. p.Entries.SkipLast(1)], PlacedOn = p.Stage == ReskillingStage.Placed ? null : p.PlacedOn,
        },
        _ => participation,
    };
}

public sealed partial class ParticipationProjection : SingleStreamProjection<Participation, Guid>
{
    public override Participation? Evolve(Participation? snapshot, Guid id, IEvent e) => Participation.Fold(snapshot, e.Data);
}
