using Competence.Kernel;
using Marten;
using Npgsql;

namespace Competence.People.Lines;

/// <summary>The live line: read anew for every question, so that a change holds from its first day and not a request later.</summary>
public sealed class Line(IQuerySession session, TimeProvider clock)
{
    /// <returns>Null where the tenant has no such person.</returns>
    public async Task<Standing?> Between(Guid actor, Guid person, CancellationToken ct)
    {
        await using var command = Ask(
            """
            with recursive above (id, depth) as (
                select @person, 0
                union
                select l.target_id, a.depth + 1 from above a
                join people.links l on l.tenant_id = @tenant and l.person_id = a.id and l.kind = 'manager'
                where l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today and a.depth < 100
            ), stands_in (id) as (
                select l.person_id from people.links l
                where l.tenant_id = @tenant and l.target_id = @actor and l.kind = 'deputy'
                and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today
                union select @actor
            ), units (id, depth) as (
                select l.target_id, 0 from people.links l
                where l.tenant_id = @tenant and l.person_id = @person and l.kind = 'unit'
                and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today
                union
                select u.parent_id, s.depth + 1 from units s
                join people.mt_doc_unit u on u.tenant_id = @tenant and u.id = s.id
                where u.parent_id is not null and s.depth < 100
            )
            select
                exists (select from above a join stands_in s on s.id = a.id where a.depth = 1),
                exists (select from above a join stands_in s on s.id = a.id where a.depth > 1),
                array(select u.id from units u order by u.depth),
                exists (select from people.links l where l.tenant_id = @tenant and l.person_id = @person and l.kind = 'employment'
                    and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today)
            where exists (select from people.mt_doc_person p where p.tenant_id = @tenant and p.id = @person)
            """, ("person", person), ("actor", actor));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        if (!await row.ReadAsync(ct)) return null;

        var isSelf = actor == person; // a manager's deputy may be one of the reports, and is not their own manager
        return new(isSelf, !isSelf && row.GetBoolean(0), !isSelf && row.GetBoolean(1), row.GetFieldValue<Guid[]>(2), row.GetBoolean(3));
    }

    /// <summary>Whether the person is employed today; a leaver is not from the end date on.</summary>
    public async Task<bool> IsActive(Guid person, CancellationToken ct)
    {
        await using var command = Ask(
            """
            select 1 from people.links where tenant_id = @tenant and person_id = @person and kind = 'employment'
            and valid_from <= @today and coalesce(valid_to, 'infinity') > @today
            """, ("person", person));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        return await row.ReadAsync(ct);
    }

    private NpgsqlCommand Ask(string sql, params (string Name, object Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("today", clock.Today());
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
