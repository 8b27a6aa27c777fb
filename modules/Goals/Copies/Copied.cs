using System.Data.Common;
using Competence.Kernel;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Copies;

/// <summary>One skill that a role asks, on some day.</summary>
internal sealed record Asked(Guid SkillId, int Level, int Importance);

internal static class AskedSkills
{
    /// <summary>How far these levels meet all that a role asks: 0 to 1 (skills.md, "Role fit").</summary>
    public static double FitOf(this IReadOnlyList<Asked> role, IReadOnlyDictionary<Guid, int> levels) =>
        RoleFit.Of([.. role.Select(a => new Measured(a.Level, a.Importance, levels.GetValueOrDefault(a.SkillId)))]).Fit;
}

/// <summary>Where a person stands in the organisation today.</summary>
/// <param name="RoleProfileId">The role begun last, where there are several.</param>
internal sealed record Standing(bool IsEmployed, Guid? RoleProfileId);

/// <summary>What the copies say.</summary>
internal static class Copied
{
    /// <returns>Null where the tenant has no such person.</returns>
    public static async Task<Standing?> Standing(this IQuerySession session, Guid person, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        select {MemberRows.Employed},
            (select k.target_id from goals.member_links k where k.tenant_id = @tenant and k.person_id = m.person_id
                and k.kind = 'role' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1)
        from goals.members m where m.tenant_id = @tenant and m.person_id = @person
        """, row => new Standing(!row.IsDBNull(0) && row.GetBoolean(0), row.OrNull<Guid>(1)), ct, ("person", person), ("today", today))).SingleOrDefault();

    /// <summary>The direct reports today.</summary>
    public static Task<List<Guid>> Reports(this IQuerySession session, Guid manager, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select k.person_id from goals.member_links k
        join goals.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'manager' and k.target_id = @manager and {MemberRows.Holds}
        """, row => row.GetGuid(0), ct, ("manager", manager), ("today", today));

    /// <returns>Null where no version of the role has been published.</returns>
    public static async Task<IReadOnlyList<Asked>?> AskedBy(this IQuerySession session, Guid role, DateOnly day, CancellationToken ct)
    {
        var rows = await session.Read(
            """
            select q.skill_id, q.level, q.importance from goals.roles r
            left join lateral (
                select distinct on (q.skill_id) q.skill_id, q.level, q.importance from goals.requirements q
                where q.tenant_id = @tenant and q.role_profile_id = @role and q.valid_from <= @day order by q.skill_id, q.valid_from desc
            ) q on true
            where r.tenant_id = @tenant and r.role_profile_id = @role
            """, row => row.IsDBNull(0) ? null : new Asked(row.GetGuid(0), row.GetInt16(1), row.GetInt16(2)), ct, ("role", role), ("day", day));
        return rows.Count == 0 ? null : [.. rows.OfType<Asked>()];
    }

    public static async Task<IReadOnlyDictionary<Guid, int>> Levels(this IQuerySession session, Guid person, CancellationToken ct) => (await session.Read(
        "select skill_id, level from goals.levels where tenant_id = @tenant and person_id = @person and level is not null",
        row => (Skill: row.GetGuid(0), Level: (int)row.GetInt16(1)), ct, ("person", person))).ToDictionary(l => l.Skill, l => l.Level);

    public static async Task<IReadOnlyDictionary<Guid, LocalizedText>> SkillNames(this IQuerySession session, Guid[] skills, CancellationToken ct) => (await session.Read(
        "select skill_id, label_sv, label_en from goals.skills where tenant_id = @tenant and skill_id = any(@skills)",
        row => (Id: row.GetGuid(0), Name: Text(row, 1)), ct, ("skills", skills))).ToDictionary(s => s.Id, s => s.Name);

    public static async Task<IReadOnlyDictionary<Guid, LocalizedText>> RoleNames(this IQuerySession session, Guid[] roles, CancellationToken ct) => (await session.Read(
        "select role_profile_id, name_sv, name_en from goals.roles where tenant_id = @tenant and role_profile_id = any(@roles)",
        row => (Id: row.GetGuid(0), Name: Text(row, 1)), ct, ("roles", roles))).ToDictionary(r => r.Id, r => r.Name);

    private static LocalizedText Text(DbDataReader row, int at) => new(row.IsDBNull(at) ? null : row.GetString(at), row.IsDBNull(at + 1) ? null : row.GetString(at + 1));

    /// <returns>Of those that there are, whether they are in use.</returns>
    public static async Task<IReadOnlyDictionary<Guid, bool>> InUse(this IQuerySession session, Guid[] skills, CancellationToken ct) => (await session.Read(
        "select skill_id, is_in_use from goals.skills where tenant_id = @tenant and skill_id = any(@skills)",
        row => (Id: row.GetGuid(0), IsInUse: row.GetBoolean(1)), ct, ("skills", skills))).ToDictionary(s => s.Id, s => s.IsInUse);

    /// <returns>Null where there is no such skill.</returns>
    public static async Task<bool?> IsInUse(this IQuerySession session, Guid skill, CancellationToken ct) =>
        (await session.InUse([skill], ct)).TryGetValue(skill, out var isInUse) ? isInUse : null;
}
