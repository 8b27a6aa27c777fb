using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Search;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>Skills that belong to the deprecated one or are related to it, a skill a step.</summary>
internal sealed class RelationReferences : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Relations;

    public async Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => (await Linked(session, skill, ct)).Count;

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        if ((await Linked(run.Session, merge.From.Id, ct)) is not [var first, ..]) return 0;

        await run.Session.HoldCatalogue(ct);
        var stream = await run.Session.Events.FetchForWriting<Skill>(first, ct);
        var wouldCircle = await Surroundings.IsAbove(run.Session, first, [merge.To.Id], ct);
        stream.AppendOne(Of(stream.Aggregate!, merge.From.Id, merge.To.Id, wouldCircle));
        return 1;
    }

    /// <summary>A skill is not put below itself or below what belongs to it: there the link to the old one ends.</summary>
    public static SkillLinked Of(Skill skill, Guid from, Guid to, bool wouldCircle) => new(
        skill.Id,
        Instead(skill.Broader, from, wouldCircle ? null : to, skill.Id),
        Instead(skill.Related, from, to, skill.Id));

    private static IReadOnlyList<Guid> Instead(IReadOnlyList<Guid> links, Guid from, Guid? to, Guid self) =>
        [.. links.Select(id => id == from ? to : id).OfType<Guid>().Where(id => id != self).Distinct()];

    private static async Task<List<Guid>> Linked(IQuerySession session, Guid skill, CancellationToken ct)
    {
        var below = await session.Read(
            $"select distinct skill_id from {LabelTables.Broader} where tenant_id = @tenant and broader_id = @skill",
            row => row.GetGuid(0), ct, ("skill", skill));
        var related = await session.Query<Skill>().Where(s => s.Related.Contains(skill)).Select(s => s.Id).ToListAsync(ct);
        return [.. below.Union(related).Order()];
    }
}
