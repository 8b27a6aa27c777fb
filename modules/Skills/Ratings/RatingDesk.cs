using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Gaps;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Skills.Ratings;

internal static class RatingDesk
{
    /// <summary>Records what was decided about one skill, and in the same transaction the level's row and the gaps.</summary>
    public static async Task<(Outcome, OutgoingMessages)> Record(
        this IDocumentSession session, IEventStream<SkillProfile> stream, Decision decision, Skill? skill, TimeProvider clock, CancellationToken ct)
    {
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);

        var profile = decision.Events.Aggregate(stream.Aggregate, SkillProfile.Fold)!;
        await session.Begin(ct);
        await session.WriteLevel(profile.PersonId, skill!.Id, profile.RatingsOf(skill.Id), profile.LevelOf(skill, clock.GetLocalNow()), ct);
        news.AddRange(await session.SettleGaps([profile.PersonId], clock.Today(), ct));
        return (outcome, news);
    }
}
