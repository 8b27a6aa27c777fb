using Competence.Kernel;
using Marten;

namespace Competence.Mentoring.Copies;

/// <summary>What the copies say.</summary>
internal static class Copied
{
    /// <returns>Of those whom the tenant knows, whether they work here on the day.</returns>
    public static async Task<IReadOnlyDictionary<Guid, bool>> Employed(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"select m.person_id, coalesce({MemberRows.Employed}, false) from mentoring.members m where m.tenant_id = @tenant and m.person_id = any(@people)",
        row => (Id: row.GetGuid(0), Is: row.GetBoolean(1)), ct, ("people", people), ("today", today))).ToDictionary(p => p.Id, p => p.Is);

    /// <returns>Null where the tenant has no such person.</returns>
    public static async Task<bool?> IsEmployed(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct) =>
        (await session.Employed([person], today, ct)).TryGetValue(person, out var isEmployed) ? isEmployed : null;

    /// <summary>Whoever leads each, at any distance; people whom nobody leads have no entry.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid[]>> ManagersOf(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        with recursive line (person_id, manager_id) as (
            select k.person_id, k.target_id from mentoring.member_links k
            where k.tenant_id = @tenant and k.kind = 'manager' and k.person_id = any(@people) and {MemberRows.Holds}
            union
            select l.person_id, k.target_id from line l join mentoring.member_links k
            on k.tenant_id = @tenant and k.kind = 'manager' and k.person_id = l.manager_id and {MemberRows.Holds}
        )
        select person_id, array_agg(manager_id order by manager_id) from line where person_id <> manager_id group by 1
        """, row => (Id: row.GetGuid(0), Managers: row.GetFieldValue<Guid[]>(1)), ct, ("people", people), ("today", today))).ToDictionary(p => p.Id, p => p.Managers);

    /// <returns>Those of them who lead somebody.</returns>
    public static async Task<IReadOnlySet<Guid>> Leaders(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        select distinct k.target_id from mentoring.member_links k
        join mentoring.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = any(@people) and {MemberRows.Holds}
        """, row => row.GetGuid(0), ct, ("people", people), ("today", today))).ToHashSet();

    /// <summary>The direct reports today.</summary>
    public static Task<List<Guid>> Reports(this IQuerySession session, Guid manager, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select distinct k.person_id from mentoring.member_links k
        join mentoring.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = @manager and {MemberRows.Holds}
        """, row => row.GetGuid(0), ct, ("manager", manager), ("today", today));

    /// <summary>The unit of each who has one: the one begun last.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> UnitsOf(this IQuerySession session, Guid[] people, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        select distinct on (k.person_id) k.person_id, k.target_id from mentoring.member_links k
        where k.tenant_id = @tenant and k.kind = 'unit' and k.person_id = any(@people) and {MemberRows.Holds} order by k.person_id, k.valid_from desc, k.target_id
        """, row => (Id: row.GetGuid(0), Unit: row.GetGuid(1)), ct, ("people", people), ("today", today))).ToDictionary(p => p.Id, p => p.Unit);

    /// <summary>Of one person, these skills, where something is known.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> LevelsOf(this IQuerySession session, Guid person, IEnumerable<Guid> skills, CancellationToken ct) =>
        (await session.LevelsOf([.. skills.Select(skill => (person, skill))], ct))[person].ToDictionary(l => l.SkillId, l => l.Level);

    /// <summary>Of many people, each skill that is asked of each, where something is known: a look a pair, for all skills of all people would be far more.</summary>
    public static async Task<ILookup<Guid, (Guid SkillId, int Level)>> LevelsOf(this IQuerySession session, IReadOnlyList<(Guid Person, Guid Skill)> asked, CancellationToken ct) => (await session.Read(
        """
        select l.person_id, l.skill_id, l.level from unnest(@people, @skills) a (person, skill)
        join mentoring.levels l on l.tenant_id = @tenant and l.person_id = a.person and l.skill_id = a.skill and l.level is not null
        """,
        row => (Person: row.GetGuid(0), Skill: row.GetGuid(1), Level: (int)row.GetInt16(2)), ct,
        ("people", asked.Select(a => a.Person).ToArray()), ("skills", asked.Select(a => a.Skill).ToArray()))).ToLookup(l => l.Person, l => (l.Skill, l.Level));

    /// <returns>Of those that there are, what they are called and whether they are in use.</returns>
    public static async Task<IReadOnlyDictionary<Guid, (LocalizedText Label, bool IsInUse)>> SkillsNamed(this IQuerySession session, Guid[] skills, CancellationToken ct) => (await session.Read(
        "select skill_id, label_sv, label_en, is_in_use from mentoring.skills where tenant_id = @tenant and skill_id = any(@skills)",
        row => (Id: row.GetGuid(0), Label: new LocalizedText(row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)), IsInUse: row.GetBoolean(3)),
        ct, ("skills", skills))).ToDictionary(s => s.Id, s => (s.Label, s.IsInUse));
}
