using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Search;
using Marten;

namespace Competence.Skills.Occupations;

/// <summary>Keeps occupations as reference documents, with their names for the search; what is the same is left alone.</summary>
internal static class ImportedOccupations
{
    public static async Task Take(JobRun run, IReadOnlyList<Occupation> occupations, CancellationToken ct)
    {
        Guid[] ids = [.. occupations.Select(o => o.Id)];
        var known = (await run.Session.Query<Occupation>().Where(o => o.Id.IsOneOf(ids)).Select(o => new { o.Id, o.ContentHash }).ToListAsync(ct))
            .ToDictionary(o => o.Id, o => o.ContentHash);
        var labels = new LabelWriter(LabelTables.Occupations);
        var writer = Guid.CreateVersion7();

        foreach (var occupation in occupations)
        {
            var isKnown = known.TryGetValue(occupation.Id, out var hash);
            var isSame = hash == occupation.ContentHash;
            run.Count(created: isKnown ? 0 : 1, updated: isKnown && !isSame ? 1 : 0, skipped: isSame ? 1 : 0);
            if (isSame || run.IsDryRun) continue;

            run.Session.Store(occupation);
            labels.Add(writer, run.Tenant, occupation.Id, occupation.Label, occupation.AlternativeLabels,
                new LabelTraits("", occupation.Taxonomy.ToString(), nameof(SkillStatus.Active)), decides: true);
        }
        labels.Flush(run.Session);
    }
}
