using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Workforce;

/// <summary>What a table of many skills says of each; their texts stay unread.</summary>
internal sealed record SkillFact(Guid SkillId, LocalizedText Label, SkillKind Kind, int Criticality, bool IsHardToHire);

internal static class SkillFacts
{
    public const int Critical = 4;

    /// <param name="atLeast">Only skills as critical as this, 1-5.</param>
    public static async Task<Dictionary<Guid, SkillFact>> FactsOf(this IQuerySession session, IEnumerable<Guid> skills, CancellationToken ct, int atLeast = 0) =>
        (await session.Read(
            """
            select id, data #>> '{label,sv}', data #>> '{label,en}', data ->> 'kind', (data ->> 'criticality')::int, (data ->> 'isHardToHire')::boolean
            from skills.mt_doc_skill where tenant_id = @tenant and id = any(@skills) and (data ->> 'criticality')::int >= @least
            """,
            row => new SkillFact(
                row.GetGuid(0), new(row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)),
                Enum.Parse<SkillKind>(row.GetString(3), ignoreCase: true), row.GetInt32(4), row.GetBoolean(5)), ct,
            ("skills", skills.ToArray()), ("least", atLeast))).ToDictionary(f => f.SkillId);
}
