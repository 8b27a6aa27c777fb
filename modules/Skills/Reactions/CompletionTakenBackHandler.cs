using Competence.Goals.Contracts;
using Competence.Skills.Catalogue;
using Competence.Skills.Evidence;
using Competence.Skills.Ratings;
using Marten;
using Wolverine;

namespace Competence.Skills.Reactions;

/// <summary>What was evidence by the word of somebody who has taken it back counts no longer, and the level goes back with it.</summary>
public static class CompletionTakenBackHandler
{
    public static async Task<OutgoingMessages> Handle(CompletionTakenBack news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var rules = await RatingRules.Of(session, ct);
        var texts = await session.Query<EvidenceText>().Where(t => t.PersonId == news.PersonId && t.CompletionId == news.CompletionId).ToListAsync(ct);
        var stream = await session.Events.FetchForWriting<SkillProfile>(SkillProfile.IdOf(news.PersonId), ct);
        var told = new OutgoingMessages();
        foreach (var text in texts)
        {
            if (stream.Aggregate.Of(text.Id) is not { } item || await session.LoadAsync<Skill>(item.SkillId, ct) is not { } skill) continue;
            var decision = LearntEvidence.TakeBack(news.PersonId, item, stream.Aggregate!, skill, clock.GetLocalNow(), rules);
            if (decision.Events.OfType<EvidenceRemoved>().Any()) session.Delete(text);
            told.AddRange((await session.RecordEvidence(stream, decision, item.Id, skill, rules, clock, ct)).Item2);
        }
        return told;
    }
}
