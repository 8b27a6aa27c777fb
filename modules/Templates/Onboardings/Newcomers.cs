using Marten;

namespace Competence.Templates.Onboardings;

/// <summary>What the module's copy says of those who are being introduced. Of whoever has not begun yet: as it will be on their first day.</summary>
internal static class Newcomers
{
    private const string OnTheirDay = "k.valid_from <= greatest(@today, m.employed_from) and coalesce(k.valid_to, 'infinity') > greatest(@today, m.employed_from)";

    /// <returns>Of those whom the tenant knows.</returns>
    /// <param name="hold">Nobody else changes these until the session is saved.</param>
    public static async Task<IReadOnlyDictionary<Guid, Employment>> EmploymentsOf(this IQuerySession session, Guid[] people, CancellationToken ct, bool hold = false) => (await session.Read(
        $"select person_id, employed_from, employed_to from templates.members where tenant_id = @tenant and person_id = any(@people) order by person_id {(hold ? "for update" : "")}",
        row => (Id: row.GetGuid(0), Is: new Employment(row.OrNull<DateOnly>(1), row.OrNull<DateOnly>(2))), ct, ("people", people))).ToDictionary(p => p.Id, p => p.Is);

    public static async Task<Employment?> EmploymentOf(this IQuerySession session, Guid person, CancellationToken ct) =>
        (await session.EmploymentsOf([person], ct)).GetValueOrDefault(person);

    /// <summary>The managers of each; none where nobody leads them.</summary>
    public static async Task<ILookup<Guid, Guid>> ManagersOf(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        select k.person_id, k.target_id from templates.member_links k
        join templates.members m on m.tenant_id = @tenant and m.person_id = k.person_id
        where k.tenant_id = @tenant and k.kind = 'manager' and k.person_id = any(@people) and {OnTheirDay} order by k.valid_from desc, k.target_id
        """, row => (Person: row.GetGuid(0), Manager: row.GetGuid(1)), ct, ("people", people), ("today", today))).ToLookup(l => l.Person, l => l.Manager);

    /// <summary>The units of each: their own first, then those above it.</summary>
    public static async Task<ILookup<Guid, Guid>> UnitsOf(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        with recursive place (person_id, unit_id, depth) as (
            select k.person_id, k.target_id, 0 from templates.member_links k
            join templates.members m on m.tenant_id = @tenant and m.person_id = k.person_id
            where k.tenant_id = @tenant and k.kind = 'unit' and k.person_id = any(@people) and {OnTheirDay}
            union
            select p.person_id, u.parent_id, p.depth + 1 from place p
            join templates.units u on u.tenant_id = @tenant and u.unit_id = p.unit_id
            where u.parent_id is not null and p.depth < 100
        )
        select person_id, unit_id from place order by person_id, depth, unit_id
        """, row => (Person: row.GetGuid(0), Unit: row.GetGuid(1)), ct, ("people", people), ("today", today))).ToLookup(l => l.Person, l => l.Unit);
}
