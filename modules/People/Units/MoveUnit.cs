using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Units;

public sealed record MoveUnit(Guid UnitId, Guid? ParentId);

public static class MoveUnitHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MoveUnit command,
        [WriteAggregate(nameof(MoveUnit.UnitId), Required = false)] IEventStream<Unit> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        await session.OneTreeChangeAtATime(ct);
        var units = await session.Query<Unit>().ToListAsync(ct);
        return stream.Record(Decide(command, stream.Aggregate, units.ToDictionary(u => u.Id)));
    }

    public static Decision Decide(MoveUnit command, Unit? unit, IReadOnlyDictionary<Guid, Unit> tree)
    {
        if (unit is null) return Refusal.NotFound("people.unknown-unit");
        if (unit.IsClosed) return Refusal.Conflict("people.unit-closed", unit.Name);
        if (unit.ParentId == command.ParentId) return Decision.Nothing;
        if (command.ParentId is { } id)
        {
            if (!tree.TryGetValue(id, out var parent)) return Refusal.NotFound("people.unknown-unit");
            if (parent.IsClosed) return Refusal.Conflict("people.unit-closed", parent.Name);
            for (Unit? above = parent; above is not null; above = above.ParentId is { } up ? tree.GetValueOrDefault(up) : null)
                if (above.Id == unit.Id) return Refusal.Conflict("people.unit-cycle");
        }
        var moved = new UnitMoved(unit.Id, command.ParentId);
        return Decision.Record([moved]).Tell([Unit.News(unit, moved)]);
    }
}
