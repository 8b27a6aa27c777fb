using Competence.Goals.Contracts;
using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Ratings;
using Marten;
using Wolverine;

namespace Competence.Skills.Reactions;

/// <summary>What somebody has finished learning from becomes evidence, and moves the level where it shows one.</summary>
public static class LearningCompletedHandler
{
    public static async Task<OutgoingMessages> Handle(LearningCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var rules = await RatingRules.Of(session, ct);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. news.Skills.Select(s => s.SkillId)])).ToDictionary(s => s.Id);
        var stream = await session.Events.FetchForWriting<SkillProfile>(SkillProfile.IdOf(news.PersonId), ct);
        var told = new OutgoingMessages();
        foreach (var learnt in news.Skills)
        {
            var skill = skills.GetValueOrDefault(learnt.SkillId);
            var decision = LearntEvidence.Decide(news, learnt, stream.Aggregate, skill, clock.GetLocalNow(), rules);
            if (decision.Events.Count == 0) continue;
            var evidence = LearntEvidence.IdOf(news, learnt.SkillId);
            session.Store(new EvidenceText(evidence, news.PersonId, Short(news.Title), news.Provider, Url: null, FileHash: null, CompletionId: news.CompletionId));
            told.AddRange((await session.RecordEvidence(stream, decision, evidence, skill, rules, clock, ct)).Item2);
        }
        return told;
    }

    private static string Short(string title) => title.Length <= 200 ? title : title[..200];
}
