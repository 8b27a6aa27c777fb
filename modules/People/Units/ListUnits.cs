using Competence.Kernel;
using Competence.Tables;
using FastEndpoints;
using Marten;
using Npgsql;

namespace Competence.People.Units;

/// <param name="Kind">A part of the organisation, or a place.</param>
/// <param name="People">How many are employed in it today, without the units under it.</param>
public sealed record UnitView(Guid UnitId, string Name, UnitKind Kind, Guid? ParentId, int People, bool IsClosed);

public sealed record UnitsView(IReadOnlyList<UnitView> Items);

/// <summary>The whole tree of units, as a flat list</summary>
internal sealed class ListUnitsEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<UnitsView>
{
    public override void Configure()
    {
        Get("/units");
        Policies("unit.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var units = await session.Query<Unit>().ToListAsync(ct);
        var people = await PeopleIn(clock.Today(), ct);
        await Send.OkAsync(new UnitsView([.. units
            .OrderBy(u => u.Name, Rows.SwedishOrder)
            .Select(u => new UnitView(u.Id, u.Name, u.Kind, u.ParentId, people.GetValueOrDefault(u.Id), u.IsClosed))]), ct);
    }

    private async Task<Dictionary<Guid, int>> PeopleIn(DateOnly today, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select l.target_id, count(*)::int from people.links l
            join people.links e on e.tenant_id = @tenant and e.person_id = l.person_id and e.kind = 'employment'
                and e.valid_from <= @today and coalesce(e.valid_to, 'infinity') > @today
            where l.tenant_id = @tenant and l.kind = 'unit' and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today
            group by l.target_id
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("today", today);
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var people = new Dictionary<Guid, int>();
        while (await row.ReadAsync(ct)) people[row.GetGuid(0)] = row.GetInt32(1);
        return people;
    }
}
