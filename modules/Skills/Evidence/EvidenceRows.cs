using Competence.Skills.Contracts;
using Competence.Skills.Ratings;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Evidence;

/// <summary>skills.evidence: what waits to be verified and what expires, across people; written in the transaction of what changes it.</summary>
internal static class EvidenceRows
{
    public static Table Define()
    {
        var table = Rows.Table("skills", "evidence");
        table.AddColumn("evidence_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("skill_id", "uuid").NotNull();
        table.AddColumn("status", "text").NotNull();
        table.AddColumn("added_at", "timestamptz").NotNull();
        table.AddColumn("expires_at", "date");
        table.AddColumn("is_expiry_told", "boolean").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_evidence_person") { Columns = ["tenant_id", "person_id"] });
        table.Indexes.Add(new IndexDefinition("ix_evidence_unverified") { Columns = ["tenant_id", "added_at"], Predicate = "(status = 'Unverified'::text)" });
        return table;
    }

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WriteEvidence(this IDocumentSession session, SkillProfile profile, Guid evidence, CancellationToken ct) =>
        profile.Of(evidence) is { } item
            ? session.Write(
                """
                insert into skills.evidence (tenant_id, evidence_id, person_id, skill_id, status, added_at, expires_at, is_expiry_told)
                values (@tenant, @evidence, @person, @skill, @status, @added, @expires, false)
                on conflict (tenant_id, evidence_id) do update set status = excluded.status, skill_id = excluded.skill_id
                """, ct,
                ("evidence", item.Id), ("person", profile.PersonId), ("skill", item.SkillId), ("status", item.Status.ToString()),
                ("added", item.AddedAt.ToUniversalTime()), ("expires", item.ExpiresAt))
            : session.Write("delete from skills.evidence where tenant_id = @tenant and evidence_id = @evidence", ct, ("evidence", evidence));

    /// <summary>What has passed its day and has not been told; told from the rows, a second run tells nothing.</summary>
    public static async Task<IReadOnlyList<EvidenceExpired>> TellExpired(this IDocumentSession session, Guid[] people, DateOnly today, CancellationToken ct) =>
        await session.Read(
            """
            update skills.evidence set is_expiry_told = true
            where tenant_id = @tenant and person_id = any(@people) and status = 'Verified' and expires_at < @today and not is_expiry_told
            returning person_id, skill_id, evidence_id, expires_at
            """,
            row => new EvidenceExpired(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetFieldValue<DateOnly>(3)), ct,
            ("people", people), ("today", today));
}
