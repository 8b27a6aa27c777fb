using Competence.People.Contracts;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.People.Units;

/// <summary>One part of the organisation's tree. The stream id is the unit's id.</summary>
public sealed record Unit(Guid Id, string Name, UnitKind Kind, Guid? ParentId, string? ExternalId, bool IsClosed)
{
    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    /// <summary>What others are told once this has happened to the unit.</summary>
    public static UnitsChanged News(Unit? before, object @event) => Fold(before, @event) is { } after
        ? new([new(after.Id, (before?.Version ?? 0) + 1, after.ParentId, after.IsClosed, after.Name)])
        : new([]);

    public static Unit? Fold(Unit? unit, object @event) => @event switch
    {
        UnitOpened e => new Unit(e.UnitId, e.Name, e.Kind, e.ParentId, e.ExternalId, IsClosed: false),
        UnitMoved e => unit! with { ParentId = e.ParentId },
        UnitClosed => unit! with { IsClosed = true },
        _ => unit,
    };
}

public sealed partial class UnitProjection : SingleStreamProjection<Unit, Guid>
{
    public override Unit? Evolve(Unit? snapshot, Guid id, IEvent e) => Unit.Fold(snapshot, e.Data);
}
