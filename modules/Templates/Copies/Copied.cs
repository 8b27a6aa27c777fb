using Marten;

namespace Competence.Templates.Copies;

/// <param name="From">The first day of the current or coming employment; null where there is none.</param>
/// <param name="To">The last day; null while it is open.</param>
/// <param name="ManagerId">Today's; null where nobody leads them.</param>
public sealed record Placed(Guid PersonId, DateOnly? From, DateOnly? To, Guid? ManagerId)
{
    public bool IsEmployedOn(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>What the copies say.</summary>
internal static class Copied
{
    /// <summary>The manager who leads the member m today: the one begun last.</summary>
    public const string ManagerOfMember =
        $"""
        (select k.target_id from templates.member_links k
         where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'manager' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1)
        """;

    /// <returns>Null where the tenant has no such person.</returns>
    public static async Task<Placed?> Placed(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct) => (await session.PlacedAmong([person], today, ct)).SingleOrDefault();

    public static Task<List<Placed>> PlacedAmong(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => session.Read(
        $"select m.person_id, m.employed_from, m.employed_to, {ManagerOfMember} from templates.members m where m.tenant_id = @tenant and m.person_id = any(@people)",
        row => new Placed(row.GetGuid(0), row.OrNull<DateOnly>(1), row.OrNull<DateOnly>(2), row.OrNull<Guid>(3)), ct, ("people", people), ("today", today));

    /// <summary>The direct reports today.</summary>
    public static Task<List<Guid>> Reports(this IQuerySession session, Guid manager, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select distinct k.person_id from templates.member_links k
        join templates.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = @manager and {MemberRows.Holds}
        """, row => row.GetGuid(0), ct, ("manager", manager), ("today", today));

    /// <summary>Whether somebody works in the unit today and leads somebody.</summary>
    public static async Task<bool> LeadsIn(this IQuerySession session, Guid person, Guid unit, DateOnly today, CancellationToken ct) =>
        (await session.Reports(person, today, ct)).Count > 0 && (await session.Read(
            $"""
            select 1 from templates.member_links k
            where k.tenant_id = @tenant and k.person_id = @person and k.kind = 'unit' and k.target_id = @unit and {MemberRows.Holds}
            """, row => row.GetInt32(0), ct, ("person", person), ("unit", unit), ("today", today))).Count > 0;
}
