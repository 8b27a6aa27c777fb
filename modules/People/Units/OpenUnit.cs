using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Units;

public sealed record OpenUnit(Guid UnitId, string Name, UnitKind Kind, Guid? ParentId, string? ExternalId);

public static class OpenUnitHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        OpenUnit command,
        [WriteAggregate(nameof(OpenUnit.UnitId), Required = false)] IEventStream<Unit> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var parent = command.ParentId is { } id ? await session.LoadAsync<Unit>(id, ct) : null;
        return stream.Record(Decide(command, stream.Aggregate, parent));
    }

    public static Decision Decide(OpenUnit command, Unit? unit, Unit? parent)
    {
        if (unit is not null) return Decision.Nothing;
        if (command.ParentId is not null && parent is null) return Refusal.NotFound("people.unknown-unit");
        if (parent is { IsClosed: true }) return Refusal.Conflict("people.unit-closed", parent.Name);

        var opened = new UnitOpened(command.UnitId, command.Name, command.Kind, command.ParentId, command.ExternalId);
        return Decision.Record([opened]).Tell([Unit.News(unit, opened)]);
    }
}
