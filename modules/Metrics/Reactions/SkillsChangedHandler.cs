using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps of which kind skills are; a gap is of the kind that its skill has today, so another kind moves past months.</summary>
public static class SkillsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(SkillsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        CatalogueSkill[] newest = news.Skills.Newest(s => s.SkillId, s => s.Version);
        var kinds = (await session.Read(
            "select skill_id, kind from metrics.skills where tenant_id = @tenant and skill_id = any(@skills)", row => (Id: row.GetGuid(0), Kind: row.GetString(1)), ct,
            ("skills", newest.Select(s => s.SkillId).ToArray()))).ToDictionary(s => s.Id, s => s.Kind);
        var taken = (await session.TakeNewer(
            "metrics.skills", ct, ("skill_id", newest.Select(s => s.SkillId).ToArray()), ("version", newest.Select(s => s.Version).ToArray()),
            ("kind", newest.Select(s => s.Kind).ToArray()))).ToHashSet();
        var first = await session.FirstMet([.. newest.Where(s => taken.Contains(s.SkillId) && kinds.GetValueOrDefault(s.SkillId) != s.Kind).Select(s => s.SkillId)], ct);
        return first is { } day ? await session.CountAnew(day, clock, ct) : [];
    }
}
