using Competence.People.Directory;
using Competence.Tables;
using Marten;

namespace Competence.People.Lines;

/// <summary>Who stands above and below a person on a day.</summary>
internal static class LineQueries
{
    /// <summary>From the own manager upwards.</summary>
    public static async Task<IReadOnlyList<Guid>> LineAbove(this IQuerySession session, Guid person, DateOnly day, CancellationToken ct)
    {
        await using var command = session.Ask(
            """
            with recursive above (id, depth) as (
                select @person, 0
                union
                select l.target_id, a.depth + 1 from above a
                join people.links l on l.tenant_id = @tenant and l.person_id = a.id and l.kind = 'manager'
                where l.valid_from <= @day and coalesce(l.valid_to, 'infinity') > @day and a.depth < 100
            )
            select id from above where depth > 0 order by depth
            """, ("person", person), ("day", day));
        return await session.Ids(command, ct);
    }

    /// <summary>Who is employed and reports to the person, directly or through others; the nearest first.</summary>
    public static async Task<IReadOnlyList<Guid>> ReportsOf(
        this IQuerySession session, Guid manager, DateOnly day, bool all, CancellationToken ct)
    {
        await using var command = session.Ask(
            $"""
            with recursive below (id, depth) as (
                select @manager, 0
                union
                select l.person_id, b.depth + 1 from below b
                join people.links l on l.tenant_id = @tenant and l.target_id = b.id and l.kind = 'manager'
                where l.valid_from <= @day and coalesce(l.valid_to, 'infinity') > @day and b.depth < @deep
            )
            select b.id from below b
            join people.mt_doc_persondetails d on d.tenant_id = @tenant and d.id = b.id
            where b.depth > 0 and exists (select 1 from people.links e where e.tenant_id = @tenant and e.person_id = b.id
                and e.kind = 'employment' and e.valid_from <= @day and coalesce(e.valid_to, 'infinity') > @day)
            order by b.depth, d.family_name collate {Rows.Swedish}, d.given_name collate {Rows.Swedish}, b.id
            """, ("manager", manager), ("day", day), ("deep", all ? 100 : 1));
        return await session.Ids(command, ct);
    }

    /// <summary>The reader where they have a manager or reports; else whoever has no manager and the most direct reports.</summary>
    /// <returns>Null where nobody manages anybody and the reader is no person.</returns>
    public static async Task<Guid?> StartOfLine(this IQuerySession session, Guid? reader, DateOnly day, CancellationToken ct)
    {
        await using var command = session.Ask(
            """
            with line as (
                select l.person_id, l.target_id from people.links l
                where l.tenant_id = @tenant and l.kind = 'manager' and l.valid_from <= @day and coalesce(l.valid_to, 'infinity') > @day
            )
            (select @reader from line where @reader in (person_id, target_id) limit 1)
            union all
            (select l.target_id from line l where not exists (select from line above where above.person_id = l.target_id)
                group by l.target_id order by count(*) desc, l.target_id limit 1)
            """, ("reader", reader ?? Guid.Empty), ("day", day));
        return await session.Ids(command, ct) is [var start, ..] ? start : reader;
    }

    /// <summary>How many report directly to each.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> ReportCounts(
        this IQuerySession session, IReadOnlyList<Guid> managers, DateOnly day, CancellationToken ct)
    {
        await using var command = session.Ask(
            """
            select l.target_id, count(*)::int from people.links l
            join people.links e on e.tenant_id = @tenant and e.person_id = l.person_id and e.kind = 'employment'
                and e.valid_from <= @day and coalesce(e.valid_to, 'infinity') > @day
            where l.tenant_id = @tenant and l.target_id = any(@managers) and l.kind = 'manager'
                and l.valid_from <= @day and coalesce(l.valid_to, 'infinity') > @day
            group by l.target_id
            """, ("managers", managers.ToArray()), ("day", day));
        await using var row = await session.ExecuteReaderAsync(command, ct);
        var counts = new Dictionary<Guid, int>();
        while (await row.ReadAsync(ct)) counts[row.GetGuid(0)] = row.GetInt32(1);
        return counts;
    }
}
