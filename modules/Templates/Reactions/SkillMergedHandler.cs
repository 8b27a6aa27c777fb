using Competence.Skills.Contracts;
using Competence.Templates.JobDescriptions;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>What job descriptions ask of a skill they ask of the one that took its place, as the role profiles do.</summary>
public static class SkillMergedHandler
{
    public static async Task Handle(SkillMerged news, IDocumentSession session, CancellationToken ct)
    {
        foreach (var description in (await session.Query<JobDescription>().ToListAsync(ct)).Where(d => Asks(d, news.SkillId)))
        {
            var stream = await session.Events.FetchForWriting<JobDescription>(description.Id, ct);
            if (Asks(stream.Aggregate!, news.SkillId))
                stream.AppendOne(new JobDescriptionSkillMoved(description.Id, news.SkillId, news.SuccessorId, news.OccurredAt));
        }
    }

    internal static bool Asks(JobDescription description, Guid skill) => description.Draft?.Asks(skill) == true || description.Current?.Content.Asks(skill) == true;
}
