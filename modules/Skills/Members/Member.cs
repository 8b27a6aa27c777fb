using Marten;

namespace Competence.Skills.Members;

/// <summary>A person's place today.</summary>
/// <param name="RoleProfileId">The role begun last, where there are several.</param>
public sealed record Member(Guid PersonId, Guid? ManagerId, Guid? UnitId, Guid? RoleProfileId);

internal static class MemberQueries
{
    internal const string PlaceColumns =
        $"""
        m.person_id,
            (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = m.person_id
                and k.kind = 'manager' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1),
            (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = m.person_id
                and k.kind = 'unit' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1),
            (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = m.person_id
                and k.kind = 'role' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1)
        """;

    private const string Place = $"select {PlaceColumns} from skills.members m";

    private const string Reports =
        $"""
        select k.person_id from skills.member_links k
        join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'manager' and {MemberRows.Holds} and k.target_id
        """;

    /// <returns>Null where the tenant has no such person; also a leaver is found.</returns>
    public static async Task<Member?> Member(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct)
    {
        var found = await session.Read(
            $"{Place} where m.tenant_id = @tenant and m.person_id = @person", Read, ct, ("person", person), ("today", today));
        return found.SingleOrDefault();
    }

    public static async Task<bool> IsEmployed(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct) => (await session.Read(
        $"select 1 from skills.members m where m.tenant_id = @tenant and m.person_id = @person and {MemberRows.Employed}",
        row => row.GetInt32(0), ct, ("person", person), ("today", today))).Count > 0;
    public static Task<List<Member>> Members(this IQuerySession session, IReadOnlyCollection<Guid> people, DateOnly today, CancellationToken ct) =>
        session.Read($"{Place} where m.tenant_id = @tenant and m.person_id = any(@people)", Read, ct, ("people", people.ToArray()), ("today", today));

    /// <summary>Those who work for the manager today: the direct reports, or everyone below.</summary>
    public static Task<List<Member>> Team(this IQuerySession session, Guid manager, bool isWholeLine, DateOnly today, CancellationToken ct)
    {
        var below = isWholeLine
            ? $"with recursive below (person_id) as ({Reports} = @manager union select r.person_id from below b cross join lateral ({Reports} = b.person_id) r)"
            : $"with below (person_id) as ({Reports} = @manager)";
        return session.Read(
            $"{below} {Place} where m.tenant_id = @tenant and m.person_id in (select person_id from below) and m.person_id <> @manager order by m.person_id",
            Read, ct, ("manager", manager), ("today", today));
    }

    /// <param name="from">The first of the place's columns.</param>
    internal static Member Read(System.Data.Common.DbDataReader row, int from) =>
        new(row.GetGuid(from), row.OrNull<Guid>(from + 1), row.OrNull<Guid>(from + 2), row.OrNull<Guid>(from + 3));

    private static Member Read(System.Data.Common.DbDataReader row) => Read(row, 0);
}
