using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;

namespace Competence.Skills.Frameworks.Esco;

internal static class EscoGroups
{
    public static async Task Take(JobRun run, EscoConcept[] concepts, ILookup<string, string> broader, CancellationToken ct)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.Esco);
        var groups = concepts.Select(c =>
        {
            Guid[] above = [.. broader[c.Uri].Distinct().Select(ids.Of)];
            return new SkillGroup(ids.Of(c.Uri), c.Label, SourceText.Clean(c.Code), KnownFrameworks.Esco, above,
                ContentHash.Of(c.Label, c.Text, c.Others, [c.Code, .. above.Select(id => id.ToString())]));
        }).ToArray();
        var known = (await run.Session.LoadManyAsync<SkillGroup>(ct, [.. groups.Select(g => g.Id)])).ToDictionary(g => g.Id, g => g.ContentHash);
        foreach (var group in groups)
        {
            var isKnown = known.TryGetValue(group.Id, out var hash);
            var isSame = hash == group.ContentHash;
            run.Count(created: isKnown ? 0 : 1, updated: isKnown && !isSame ? 1 : 0, skipped: isSame ? 1 : 0);
            if (!isSame && !run.IsDryRun) run.Session.Store(group);
        }
    }
}

internal static class EscoSkills
{
    public static Task Take(
        JobRun run, ImportedSkills skills, EscoConcept[] concepts, ILookup<string, string> broader, EscoKinds kinds, CancellationToken ct)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.Esco);
        return skills.Take(run, [.. concepts.Select(c =>
        {
            string[] above = [.. broader[c.Uri].Distinct()];
            return new SkillImported(
                ids.Of(c.Uri), KnownFrameworks.Esco, c.Uri, c.Label, c.Text, c.Others, kinds.Of(c, above), [.. above.Select(ids.Of)],
                ContentHash.Of(c.Label, c.Text, c.Others, above));
        })], ct);
    }
}

internal static class EscoOccupations
{
    public static Task Take(JobRun run, EscoConcept[] concepts, ILookup<string, (string Skill, bool IsEssential)> needed, CancellationToken ct)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.Esco);
        return ImportedOccupations.Take(run, [.. concepts.Select(c =>
        {
            var links = needed[c.Uri].Distinct().ToArray();
            Guid[] essential = [.. links.Where(l => l.IsEssential).Select(l => ids.Of(l.Skill))];
            Guid[] optional = [.. links.Where(l => !l.IsEssential).Select(l => ids.Of(l.Skill)).Except(essential)];
            return new Occupation(
                ids.Of(c.Uri), Taxonomy.Esco, c.Code, c.Label, c.Text, c.Others, c.Uri, GroupId: null, essential, optional,
                ContentHash.Of(c.Label, c.Text, c.Others, [c.Code, .. links.Select(l => $"{l.Skill} {l.IsEssential}")]));
        })], ct);
    }
}
