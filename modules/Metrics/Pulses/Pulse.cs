using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Pulses;

public enum PulseState { Planned, Open, Closed, CalledOff }

/// <summary>A pulse survey. It knows what is asked and until when, and nothing of who has answered what. The stream id is the pulse's id.</summary>
public sealed record Pulse(Guid Id, PulsePlan Plan, PulseState State, DateTimeOffset PlannedAt)
{
    public const int MostOfATenant = 500;

    /// <summary>No figure is about fewer (trust.md: "pulse 7"), and nothing that is kept after it has closed.</summary>
    public const int LeastGroup = 7;

    /// <summary>Texts of fewer together are not kept after it has closed.</summary>
    public const int LeastTexts = 10;

    /// <summary>Null until it opens.</summary>
    public int? Invited { get; init; }
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool IsAnsweredOn(DateOnly day) => State == PulseState.Open && day <= Plan.Closes;

    public static Pulse? Fold(Pulse? pulse, object @event) => (pulse, @event) switch
    {
        (_, PulsePlanned e) => new(e.PulseId, e.Plan, PulseState.Planned, e.OccurredAt),
        ({ } p, PulseOpened e) => p with { State = PulseState.Open, Invited = e.Invited },
        ({ } p, PulseClosingMoved e) => p with { Plan = p.Plan with { Closes = e.Closes } },
        ({ } p, PulseClosed e) => p with { State = PulseState.Closed, ClosedOn = e.On },
        ({ } p, PulseCalledOff) => p with { State = PulseState.CalledOff },
        _ => pulse,
    };
}

public sealed partial class PulseProjection : SingleStreamProjection<Pulse, Guid>
{
    public override Pulse? Evolve(Pulse? snapshot, Guid id, IEvent e) => Pulse.Fold(snapshot, e.Data);
}
