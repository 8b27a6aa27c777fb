using Competence.Kernel;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Finder;

/// <summary>
/// Everybody who has a level of a skill and does not hide. What the reader may see follows the line and the unit alone, so
/// the policy is asked once for those who share manager and unit.
/// </summary>
internal sealed class Candidates(IQuerySession session, IPolicy policy, TimeProvider clock)
{
    private sealed record Row(
        Guid Person, int Level, double Confidence, DateTimeOffset RatedAt, bool WillHelp, Guid? Manager, Guid? Unit, bool IsRatedByReader);

    /// <param name="level">Nobody below this is looked at.</param>
    /// <param name="unit">Only people of this unit and those below it.</param>
    public async Task<IReadOnlyList<Candidate>> Of(Guid skill, int level, Guid? unit, Actor actor, CancellationToken ct)
    {
        var rows = await Read(skill, level, unit, actor, ct);
        var groups = rows.GroupBy(r => (r.Manager, r.Unit)).ToDictionary(g => g.Key, g => g.First().Person);
        var readable = await policy.Among(actor, "skill-profile.read", groups.Values, ct);
        var managed = (await RatingRules.Of(session, ct)).IsBlind
            ? await policy.Among(actor, "assessed-rating.write", [.. groups.Values.Where(readable.Contains)], ct)
            : new HashSet<Guid>();
        var here = actor.PersonId is { } reader ? (await session.Member(reader, clock.Today(), ct))?.UnitId : null;
        return [.. rows.Select(r => View(r, groups[(r.Manager, r.Unit)]))];

        Candidate View(Row r, Guid alike) => new(
            r.Person, r.Level, r.Confidence, r.RatedAt, r.WillHelp, readable.Contains(alike),
            IsBlind: managed.Contains(alike) && !r.IsRatedByReader, IsNear: here is not null && r.Unit == here);
    }

    private Task<List<Row>> Read(Guid skill, int level, Guid? unit, Actor actor, CancellationToken ct) => session.Read(
        $"""
        with recursive below (unit_id) as (
            select @unit::uuid union select u.unit_id from below b join skills.units u on u.tenant_id = @tenant and u.parent_id = b.unit_id
        )
        select l.person_id, l.shown, l.confidence, l.newest, coalesce(i.will_help, false),
            (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = l.person_id
                and k.kind = 'manager' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1),
            unit.target_id, @reader = any(l.managers)
        from skills.levels l
        join skills.members m on m.tenant_id = @tenant and m.person_id = l.person_id and {MemberRows.Employed}
        left join skills.interests i on i.tenant_id = @tenant and i.person_id = l.person_id and i.skill_id = l.skill_id
        left join skills.wishes w on w.tenant_id = @tenant and w.person_id = l.person_id
        left join lateral (
            select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = l.person_id
                and k.kind = 'unit' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) unit on true
        where l.tenant_id = @tenant and l.skill_id = @skill and l.shown >= @level and l.person_id <> @reader and not coalesce(w.is_hidden, false)
          and (@unit::uuid is null or unit.target_id in (select unit_id from below))
        """,
        row => new Row(row.GetGuid(0), row.GetInt16(1), row.GetDouble(2), row.GetFieldValue<DateTimeOffset>(3), row.GetBoolean(4),
            row.OrNull<Guid>(5), row.OrNull<Guid>(6), row.GetBoolean(7)), ct,
        ("skill", skill), ("level", (short)level), ("unit", unit), ("reader", actor.PersonId ?? Guid.Empty), ("today", clock.Today()));
}
