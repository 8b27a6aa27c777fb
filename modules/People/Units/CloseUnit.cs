using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Npgsql;
using Wolverine;
using Wolverine.Marten;

namespace Competence.People.Units;

public sealed record CloseUnit(Guid UnitId);

public static class CloseUnitHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CloseUnit command,
        [WriteAggregate(nameof(CloseUnit.UnitId), Required = false)] IEventStream<Unit> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        await session.OneTreeChangeAtATime(ct);
        var under = await session.Query<Unit>().AnyAsync(u => u.ParentId == command.UnitId && !u.IsClosed, ct);
        var people = await PeopleFrom(session, command.UnitId, clock.Today(), ct);
        return stream.Record(Decide(command, stream.Aggregate, under, people));
    }

    /// <param name="people">How many belong to it today or on a day that is planned.</param>
    public static Decision Decide(CloseUnit command, Unit? unit, bool hasUnits, long people)
    {
        if (unit is null) return Refusal.NotFound("people.unknown-unit");
        if (unit.IsClosed) return Decision.Nothing;
        if (people > 0) return Refusal.Conflict("people.unit-has-people", people);
        if (hasUnits) return Refusal.Conflict("people.unit-has-units");

        var closed = new UnitClosed(command.UnitId);
        return Decision.Record([closed]).Tell([Unit.News(unit, closed)]);
    }

    private static async Task<long> PeopleFrom(IDocumentSession session, Guid unit, DateOnly today, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select count(distinct l.person_id) from people.links l
            join people.links e on e.tenant_id = @tenant and e.person_id = l.person_id and e.kind = 'employment'
                and coalesce(e.valid_to, 'infinity') > @today
            where l.tenant_id = @tenant and l.target_id = @unit and l.kind = 'unit' and coalesce(l.valid_to, 'infinity') > @today
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("unit", unit);
        command.Parameters.AddWithValue("today", today);
        await using var row = await session.ExecuteReaderAsync(command, ct);
        await row.ReadAsync(ct);
        return row.GetInt64(0);
    }
}
