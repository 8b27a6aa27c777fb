using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.Enrolments;

/// <param name="HasRow">Is enrolled, has finished it, or was withdrawn.</param>
internal sealed record MetPerson(Guid PersonId, bool HasRow);

/// <summary>Finds whom a rule meets on a day, in the database and never as a list of all in memory.</summary>
internal static class MetPeople
{
    private const string People =
        $"""
        with recursive tree (unit_id) as (
            select unnest(@units) union
            select u.unit_id from tree t join goals.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), met as (
            select m.person_id from goals.members m
            where m.tenant_id = @tenant and {CopyTables.Employed}
              and (cardinality(@units) = 0 or exists (select from goals.member_links k join tree t on t.unit_id = k.target_id
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {CopyTables.Holds}))
              and (cardinality(@roles) = 0 or exists (select from goals.member_links k
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'role' and k.target_id = any(@roles) and {CopyTables.Holds}))
        )
        """;

    public static async Task<int> CountMet(this IQuerySession session, EnrolmentRule rule, DateOnly today, CancellationToken ct) => (await session.Read(
        $"{People} select count(*) from met", row => (int)row.GetInt64(0), ct, Parameters(rule, today))).Single();

    /// <param name="after">The last one of the step before.</param>
    public static Task<List<MetPerson>> Met(this IQuerySession session, EnrolmentRule rule, DateOnly today, Guid? after, int most, CancellationToken ct) => session.Read(
        $"""
        {People}
        select p.person_id, e.person_id is not null or exists (
            select from goals.completions c where c.tenant_id = @tenant and c.person_id = p.person_id and c.item_id = @item and c.result in ('Completed', 'Passed'))
        from (select person_id from met where @after::uuid is null or person_id > @after order by person_id limit @most) p
        left join goals.enrolments e on e.tenant_id = @tenant and e.person_id = p.person_id and e.item_id = @item
        order by p.person_id
        """, row => new MetPerson(row.GetGuid(0), row.GetBoolean(1)), ct, [.. Parameters(rule, today), ("after", after), ("most", most), ("item", rule.ItemId)]);

    private static (string, object?)[] Parameters(EnrolmentRule rule, DateOnly today) =>
        [("units", rule.Population.UnitIds.ToArray()), ("roles", rule.Population.RoleProfileIds.ToArray()), ("today", today)];
}
