using Competence.Kernel;
using Marten;
using Npgsql;

namespace Competence.People.Lines;

/// <summary>The live line: read anew for every question, so that a change holds from its first day and not a request later.</summary>
public sealed class Line(IQuerySession session, TimeProvider clock)
{
    /// <summary>Who asks, and about whom, in one look: every request begins with it.</summary>
    /// <param name="person">Null: about nobody.</param>
    public async Task<Look> At(Guid actor, Guid? person, CancellationToken ct)
    {
        await using var command = Ask(LookSql.Of("@tenant", "@actor"), ("person", person ?? Guid.Empty), ("actor", actor));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        await row.ReadAsync(ct);
        return LookSql.Read(row, 0, actor, person, session.DocumentStore.Options.Serializer());
    }

    /// <summary>How the actor stands to each of these people; whom the tenant does not have is left out.</summary>
    /// <param name="isWholeLine">Without it nobody is told to be above, which is not asked for so many for nothing.</param>
    /// <param name="withUnits">Without it nobody has units.</param>
    public async Task<IReadOnlyDictionary<Guid, Standing>> Among(
        Guid actor, IReadOnlyCollection<Guid> people, bool isWholeLine, bool withUnits, CancellationToken ct)
    {
        await using var command = Ask(
            """
            with recursive links as not materialized (
                select person_id, kind, target_id from people.links
                where tenant_id = @tenant and valid_from <= @today and coalesce(valid_to, 'infinity') > @today
            ), asked (person) as (
                select p.id from people.mt_doc_person p where p.tenant_id = @tenant and p.id = any(@people)
            ), above (person, id, depth) as (
                select person, person, 0 from asked
                union
                select a.person, l.target_id, a.depth + 1 from above a
                join links l on l.person_id = a.id and l.kind = 'manager' where a.depth < @deep
            ), stands_in (id) as (
                select person_id from links where target_id = @actor and kind = 'deputy' union select @actor
            ), units (person, id, depth) as (
                select a.person, l.target_id, 0 from asked a join links l on l.person_id = a.person and l.kind = 'unit' where @units
                union
                select s.person, u.parent_id, s.depth + 1 from units s
                join people.mt_doc_unit u on u.tenant_id = @tenant and u.id = s.id
                where u.parent_id is not null and s.depth < 100
            ), line as (
                select a.person, bool_or(a.depth = 1) as is_manager, bool_or(a.depth > 1) as is_above
                from above a join stands_in s on s.id = a.id group by a.person
            ), places as (select person, array_agg(id order by depth) as units from units group by person)
            select a.person, coalesce(l.is_manager, false), coalesce(l.is_above, false), coalesce(p.units, '{}'),
                exists (select from links e where e.person_id = a.person and e.kind = 'employment')
            from asked a left join line l on l.person = a.person left join places p on p.person = a.person
            """, ("people", people.ToArray()), ("actor", actor), ("deep", isWholeLine ? 100 : 1), ("units", withUnits));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var standings = new Dictionary<Guid, Standing>();
        while (await row.ReadAsync(ct))
        {
            var isSelf = row.GetGuid(0) == actor;
            standings.Add(row.GetGuid(0), new(isSelf, !isSelf && row.GetBoolean(1), !isSelf && row.GetBoolean(2), row.GetFieldValue<Guid[]>(3), row.GetBoolean(4)));
        }
        return standings;
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
