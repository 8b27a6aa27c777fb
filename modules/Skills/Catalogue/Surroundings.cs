using Competence.Kernel;
using Competence.Skills.Search;
using Marten;

namespace Competence.Skills.Catalogue;

/// <summary>What a description must fit in with: other skills of the organisation's own, and what it calls broader and related.</summary>
/// <param name="NameTaken">The label, where another skill of the organisation's own has it already.</param>
/// <param name="UnknownBroader">A broader skill or group, or a related skill, that does not exist.</param>
/// <param name="IsItself">It calls itself broader or related.</param>
/// <param name="IsCycle">Something that it calls broader belongs to it.</param>
public sealed record Surroundings(string? NameTaken, Guid? UnknownBroader, bool IsItself = false, bool IsCycle = false)
{
    public Refusal? Refusal =>
        NameTaken is not null ? Kernel.Refusal.Conflict("skills.name-taken", NameTaken)
        : IsItself ? Kernel.Refusal.Conflict("skills.self-reference")
        : UnknownBroader is not null ? Kernel.Refusal.NotFound("skills.unknown-broader")
        : IsCycle ? Kernel.Refusal.Conflict("skills.broader-cycle")
        : null;

    public static async Task<Surroundings> Of(IDocumentSession session, Guid skill, SkillDescription description, CancellationToken ct)
    {
        Guid[] links = [.. description.Broader, .. description.Related ?? []];
        if (links.Length > 0) await session.HoldCatalogue(ct);
        var named = await Named.Load(session, links, ct);
        return new(
            await Taken(session, skill, description.Label, ct),
            links.Where(id => id != skill && !named.ContainsKey(id)).Select(id => (Guid?)id).FirstOrDefault(),
            links.Contains(skill),
            await IsAbove(session, skill, description.Broader, ct));
    }

    private static async Task<string?> Taken(IDocumentSession session, Guid skill, LocalizedText label, CancellationToken ct) => (await session.Read(
        $"""
        select label from {LabelTables.Skills.Name}
        where tenant_id = @tenant and normalised collate "C" = any(@names) and is_preferred
          and framework = @own and status <> @retired and skill_id <> @skill
        limit 1
        """, row => row.GetString(0), ct,
        ("names", new[] { Wording.Normalise(label.Sv), Wording.Normalise(label.En) }),
        ("own", Skill.OwnFramework), ("retired", nameof(SkillStatus.Retired)), ("skill", skill))).FirstOrDefault();

    /// <summary>Whether the skill is found on the way up from these.</summary>
    internal static async Task<bool> IsAbove(IQuerySession session, Guid skill, IReadOnlyList<Guid> broader, CancellationToken ct) =>
        broader.Count > 0 && (await session.Read(
            $"""
            with recursive above (id) as (
                select unnest(@broader) union
                select b.broader_id from {LabelTables.Broader} b join above a on b.skill_id = a.id where b.tenant_id = @tenant
            ) select exists (select from above where id = @skill)
            """, row => row.GetBoolean(0), ct, ("broader", broader.ToArray()), ("skill", skill)))[0];
}
