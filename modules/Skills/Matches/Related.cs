using Marten;

namespace Competence.Skills.Matches;

/// <summary>Which skills are akin: those directly below the same broader skill. A group with very many below it says little and is left out.</summary>
internal static class Related
{
    private const int MostSiblings = 25;

    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Guid>>> To(IQuerySession session, IReadOnlyCollection<Guid> skills, CancellationToken ct)
    {
        var pairs = await session.Read(
            """
            select distinct b.skill_id, s.skill_id from skills.broader b
            join skills.broader s on s.tenant_id = @tenant and s.broader_id = b.broader_id and s.skill_id <> b.skill_id
            where b.tenant_id = @tenant and b.skill_id = any(@skills)
              and (select count(*) from skills.broader c where c.tenant_id = @tenant and c.broader_id = b.broader_id) <= @most
            """, row => (Skill: row.GetGuid(0), Other: row.GetGuid(1)), ct, ("skills", skills.ToArray()), ("most", MostSiblings));
        return pairs.GroupBy(p => p.Skill, p => p.Other).ToDictionary(g => g.Key, g => (IReadOnlyList<Guid>)[.. g]);
    }
}
