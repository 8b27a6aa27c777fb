using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using Competence.Templates.Contracts;
using Marten;
using Wolverine;

namespace Competence.Skills.Reactions;

/// <summary>An approved job description becomes a version of its role profile, and opens the gaps that it makes; told twice it becomes one.</summary>
public static class JobDescriptionApprovedHandler
{
    public static async Task<OutgoingMessages> Handle(JobDescriptionApproved news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var told = new OutgoingMessages();
        if ((await session.LoadAsync<AdoptedJobDescription>(news.JobDescriptionId, ct))?.Number >= news.Number) return told;
        var stream = await session.Events.FetchForWriting<RoleProfile>(news.RoleProfileId, ct);
        var skills = await session.LoadManyAsync<Skill>(ct, [.. news.Requirements.Select(r => r.SkillId)]);
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var decision = AdoptJobDescription.Decide(news, stream.Aggregate, skills, await RoleProfileRules.Of(session, ct), now, today);
        stream.AppendMany(decision.Events);
        told.AddRange(decision.News);
        if (decision.News.Count > 0) return told;

        session.Store(new AdoptedJobDescription(news.JobDescriptionId, news.Number));
        if (!decision.Events.OfType<RoleProfileVersionPublished>().Any()) return told;
        await session.Begin(ct);
        told.AddRange(await session.BringIntoForce(decision.Events.Aggregate(stream.Aggregate, RoleProfile.Fold)!, today, ct));
        return told;
    }
}
