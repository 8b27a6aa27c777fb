using Marten;

namespace Competence.Goals.Populations;

/// <summary>Finds whom a population meets on a day, in the database and never as a list of all in memory.</summary>
internal static class PopulationPeople
{
    private const string Met =
        $"""
        with recursive tree (unit_id) as (
            select unnest(@units) union
            select u.unit_id from tree t join goals.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), met as (
            select m.person_id from goals.members m
            where m.tenant_id = @tenant and {MemberRows.Employed}
              and (cardinality(@units) = 0 or exists (select from goals.member_links k join tree t on t.unit_id = k.target_id
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {MemberRows.Holds}))
              and (cardinality(@roles) = 0 or exists (select from goals.member_links k
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'role' and k.target_id = any(@roles) and {MemberRows.Holds}))
        )
        """;

    public static async Task<int> CountPeople(this IQuerySession session, Population population, DateOnly today, CancellationToken ct) => (await session.Read(
        $"{Met} select count(*) from met", row => (int)row.GetInt64(0), ct, Parameters(population, today))).Single();

    /// <summary>In the order of their ids.</summary>
    /// <param name="after">The last one of those asked for before.</param>
    public static Task<List<Guid>> People(this IQuerySession session, Population population, DateOnly today, Guid? after, int most, CancellationToken ct) => session.Read(
        $"{Met} select person_id from met where @after::uuid is null or person_id > @after order by person_id limit @most",
        row => row.GetGuid(0), ct, [.. Parameters(population, today), ("after", after), ("most", most)]);

    private static (string, object?)[] Parameters(Population population, DateOnly today) =>
        [("units", population.UnitIds.ToArray()), ("roles", population.RoleProfileIds.ToArray()), ("today", today)];
}
