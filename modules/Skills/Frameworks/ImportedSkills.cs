using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Frameworks;

/// <summary>Takes what a framework says about many skills: a new one starts a stream, a changed one gets one event, the rest nothing.</summary>
internal static class ImportedSkills
{
    public static async Task Take(JobRun run, IReadOnlyList<SkillImported> skills, CancellationToken ct)
    {
        var events = run.Session.Events;
        Guid[] ids = [.. skills.Select(s => s.SkillId)];
        var known = (await run.Session.Query<Skill>().Where(s => s.Id.IsOneOf(ids)).Select(s => new { s.Id, s.ContentHash }).ToListAsync(ct))
            .ToDictionary(s => s.Id, s => s.ContentHash);

        foreach (var skill in skills)
        {
            if (!known.TryGetValue(skill.SkillId, out var hash))
            {
                run.Count(created: 1);
                if (!run.IsDryRun) events.StartStream<Skill>(skill.SkillId, skill);
            }
            else if (hash != skill.ContentHash)
            {
                run.Count(updated: 1);
                if (!run.IsDryRun) (await events.FetchForWriting<Skill>(skill.SkillId, ct)).AppendOne(skill);
            }
            else
            {
                run.Count(skipped: 1);
            }
        }
    }
}
