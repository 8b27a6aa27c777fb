using Competence.Kernel;
using Marten;

namespace Competence.Goals.Copies;

/// <param name="Kind"><c>technical</c>, <c>soft</c>, <c>leadership</c>, <c>aiData</c>, <c>regulated</c> or <c>language</c>.</param>
internal sealed record SkillFact(Guid SkillId, LocalizedText Label, string Kind, bool IsInUse);

internal static class SkillFactsReading
{
    /// <summary>Of those that there are.</summary>
    public static async Task<IReadOnlyDictionary<Guid, SkillFact>> SkillFacts(this IQuerySession session, Guid[] skills, CancellationToken ct) => (await session.Read(
        "select skill_id, label_sv, label_en, kind, is_in_use from goals.skills where tenant_id = @tenant and skill_id = any(@skills)",
        row => new SkillFact(
            row.GetGuid(0), new(row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)), row.GetString(3), row.GetBoolean(4)),
        ct, ("skills", skills))).ToDictionary(s => s.SkillId);
}
