using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Gaps;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Competence.Skills.Peers;
using JasperFx.Events;
using Marten;
using Wolverine;

namespace Competence.Skills.Ratings;

/// <summary>What rating, or taking a rating back, came to.</summary>
/// <param name="Footing">The person as they have become by it; null where it was refused before anybody looked.</param>
public sealed record Rated(Outcome Outcome, Footing? Footing)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(Rated);
}

internal static class RatingDesk
{
    /// <summary>As <see cref="Record"/>, and tells what the person's profile has become: whoever answers with it need not read it again.</summary>
    public static async Task<(Rated, OutgoingMessages)> Rate(
        this IDocumentSession session, IEventStream<SkillProfile> stream, Decision decision, Footing footing, Skill? skill, RatingRules rules,
        TimeProvider clock, CancellationToken ct)
    {
        var (outcome, news) = await session.Record(stream, decision, skill, rules, clock, ct);
        return (new(outcome, footing with { Profile = stream.With(decision) }), news);
    }

    /// <summary>Records what was decided about one skill, and in the same transaction the level's row, the gaps and who is asked.</summary>
    public static async Task<(Outcome, OutgoingMessages)> Record(
        this IDocumentSession session, IEventStream<SkillProfile> stream, Decision decision, Skill? skill, RatingRules rules,
        TimeProvider clock, CancellationToken ct)
    {
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count == 0) return (outcome, news);

        var profile = stream.With(decision)!;
        var level = profile.LevelOf(skill!, clock.GetLocalNow(), rules.PolicyOf(skill!.Framework));
        await session.Begin(ct);
        var row = LevelRows.Written(profile.PersonId, skill.Id, profile.RatingsOf(skill.Id), level);
        news.AddRange(await session.SettleGap(profile.PersonId, skill.Id, row, level.Shown, clock.Today(), ct));
        if (decision.Events.Any(PeerRequestRows.Concern)) await session.WritePeerRequests(profile, skill.Id, ct);
        return (outcome, news);
    }

    private static SkillProfile? With(this IEventStream<SkillProfile> stream, Decision decision) =>
        decision.Events.Aggregate(stream.Aggregate, SkillProfile.Fold);
}
