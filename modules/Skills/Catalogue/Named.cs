using Competence.Kernel;
using Competence.Skills.Frameworks;
using Marten;

namespace Competence.Skills.Catalogue;

/// <param name="IsGroup">True for a framework's group, which is no skill itself and has no page.</param>
public sealed record BroaderView(Guid SkillId, LocalizedText Label, bool IsGroup);

internal static class Named
{
    /// <summary>Skills and groups by id; what is neither is left out.</summary>
    public static async Task<Dictionary<Guid, BroaderView>> Load(IQuerySession session, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return [];
        var named = (await session.LoadManyAsync<Skill>(ct, ids)).ToDictionary(s => s.Id, s => new BroaderView(s.Id, s.Label, IsGroup: false));
        if (named.Count < ids.Count)
            foreach (var group in await session.LoadManyAsync<SkillGroup>(ct, ids))
                named.TryAdd(group.Id, new BroaderView(group.Id, group.Label, IsGroup: true));
        return named;
    }
}
