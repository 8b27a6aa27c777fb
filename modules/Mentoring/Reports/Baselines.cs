using Competence.Mentoring.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Reports;

/// <summary>
/// What mentees could when they began, and what others could then whose role asks the same of them and who had no mentor: both are looked
/// at again later. Whom a mentee is compared with is settled at the start and never chosen afterwards.
/// </summary>
internal static class Baselines
{
    private const int MostOthers = 20;

    public static Table Table()
    {
        var table = Rows.Table("mentoring", "baselines");
        table.AddColumn("relationship_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("programme_id", "uuid").NotNull();
        table.AddColumn("is_mentee", "boolean").NotNull();
        table.AddColumn("level", "smallint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_mentoring_baselines_programme") { Columns = ["tenant_id", "programme_id"] });
        return table;
    }

    /// <summary>Within the transaction that the session has begun; the same news twice writes once.</summary>
    public static Task Settle(this IDocumentSession session, RelationshipStarted news, CancellationToken ct) => session.Write(
        """
        insert into mentoring.baselines (tenant_id, relationship_id, person_id, skill_id, programme_id, is_mentee, level)
        select @tenant, @relationship, @mentee, s.skill, @programme, true, s.level from unnest(@skills, @levels) s (skill, level)
        union all
        select @tenant, @relationship, o.person_id, s.skill, @programme, false, o.level
        from unnest(@skills, @levels) s (skill, level)
        cross join lateral (
            select g.person_id, coalesce(max(l.level), 0) as level from mentoring.gaps g
            left join mentoring.levels l on l.tenant_id = @tenant and l.person_id = g.person_id and l.skill_id = g.skill_id
            where g.tenant_id = @tenant and g.skill_id = s.skill and g.person_id <> @mentee and coalesce(l.level, 0) = s.level
              and not exists (select from mentoring.mt_doc_relationship r
                  where r.tenant_id = @tenant and r.mentee_id = g.person_id and r.state in ('Accepted', 'Active', 'Paused'))
            group by g.person_id order by g.person_id limit @most
        ) o
        on conflict do nothing
        """, ct,
        ("relationship", news.RelationshipId), ("programme", news.ProgrammeId), ("mentee", news.MenteeId), ("most", MostOthers),
        ("skills", news.Skills.Select(s => s.SkillId).ToArray()), ("levels", news.Skills.Select(s => (short)(s.Level ?? 0)).ToArray()));

    /// <returns>Of mentees, and of those they are compared with: how many people, and the mean of how much their levels have risen since.</returns>
    public static async Task<(Gain Mentees, Gain Others)> Gains(this IQuerySession session, Guid programme, CancellationToken ct)
    {
        var gains = await session.Read(
            """
            select b.is_mentee, count(distinct b.person_id), avg(coalesce(l.level, 0) - b.level)::float8 from mentoring.baselines b
            left join mentoring.levels l on l.tenant_id = @tenant and l.person_id = b.person_id and l.skill_id = b.skill_id
            where b.tenant_id = @tenant and b.programme_id = @programme group by b.is_mentee
            """, row => (IsMentee: row.GetBoolean(0), Gain: new Gain((int)row.GetInt64(1), row.GetDouble(2))), ct, ("programme", programme));
        return (gains.FirstOrDefault(g => g.IsMentee).Gain, gains.FirstOrDefault(g => !g.IsMentee).Gain);
    }
}

internal readonly record struct Gain(int People, double Levels);
