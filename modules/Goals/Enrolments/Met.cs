using Competence.Goals.Copies;
using Competence.Goals.Records;
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
    public static async Task<IReadOnlyList<MetPerson>> Met(this IQuerySession session, EnrolmentRule rule, DateOnly today, Guid? after, int most, CancellationToken ct)
    {
        var people = await session.Read(
            $"{People} select person_id from met where @after::uuid is null or person_id > @after order by person_id limit @most",
            row => row.GetGuid(0), ct, [.. Parameters(rule, today), ("after", after), ("most", most)]);
        // asked by their ids: a join is planned by what the tables held when they were last counted, which is nothing while the first run fills them
        var known = (await session.Read(
            $"""
            select person_id from goals.enrolments where tenant_id = @tenant and person_id = any(@people) and item_id = @item
            union
            select person_id from goals.completions where tenant_id = @tenant and person_id = any(@people) and item_id = @item and {LearningResults.Finished}
            """, row => row.GetGuid(0), ct, ("people", people.ToArray()), ("item", rule.ItemId))).ToHashSet();
        return [.. people.Select(person => new MetPerson(person, known.Contains(person)))];
    }

    private static (string, object?)[] Parameters(EnrolmentRule rule, DateOnly today) =>
        [("units", rule.Population.UnitIds.ToArray()), ("roles", rule.Population.RoleProfileIds.ToArray()), ("today", today)];
}
