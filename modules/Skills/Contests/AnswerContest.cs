using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Contests;

/// <param name="RaterId">Who answers.</param>
/// <param name="Level">What the rater says now, the same or another.</param>
/// <param name="MayRate">Whether the rater may still rate the person; once they may not, they can only stand by what they said.</param>
public sealed record AnswerContest(Guid ContestId, Guid RaterId, int Level, string Text, bool MayRate)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(AnswerContest);
}

public static class AnswerContestHandler
{
    /// <summary>The answer and the changed rating in one transaction: nobody sees the one without the other.</summary>
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AnswerContest command,
        [WriteAggregate(nameof(AnswerContest.ContestId), Required = false)] IEventStream<Contest> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        if (stream.Aggregate is not { } contest || contest.RaterId != command.RaterId) return (new(Refusal.NotFound("skills.unknown-contest")), []);

        var profile = await session.Events.FetchForWriting<SkillProfile>(SkillProfile.IdOf(contest.PersonId), ct);
        var skill = (await session.LoadAsync<Skill>(contest.SkillId, ct))!;
        var rules = await RatingRules.Of(session, ct);
        var (answer, rating) = Decide(command, contest, profile.Aggregate, skill, rules, clock.GetLocalNow());
        if (answer.Refusal is not null) return stream.Record(answer);

        if (await session.LoadAsync<ContestText>(contest.Id, ct) is { } text) session.Store(text with { Answer = command.Text.Trim() });
        var (_, news) = await session.Record(profile, rating, skill, rules, clock, ct);
        return (stream.Record(answer).Item1, news);
    }

    /// <returns>What becomes of the contest, and what of the rating.</returns>
    public static (Decision Answer, Decision Rating) Decide(
        AnswerContest command, Contest contest, SkillProfile? profile, Skill skill, RatingRules rules, DateTimeOffset now)
    {
        if (!contest.IsOpen) return (Refusal.Conflict("skills.contest-answered"), Decision.Nothing);
        if (profile?.Rating(contest.SkillId, contest.Source, contest.RaterId) is not { } rating)
            return (Answered(ContestOutcome.Withdrawn, null), Decision.Nothing);
        if (rating.Level == command.Level)
            return (Answered(command.Level == contest.Level ? ContestOutcome.Kept : ContestOutcome.Changed, command.Level), Decision.Nothing);
        if (!command.MayRate) return (Refusal.Forbidden("skills.may-not-rate-any-longer"), Decision.Nothing);

        var rated = Rate.Decide(
            new SkillRated(contest.PersonId, contest.SkillId, contest.Source, contest.RaterId, command.Level, now.ToUniversalTime()),
            profile, isKnown: true, skill, now, rules.PolicyOf(skill.Framework));
        return rated.Refusal is { } refusal ? (refusal, Decision.Nothing) : (Answered(ContestOutcome.Changed, command.Level), rated);

        Decision Answered(ContestOutcome outcome, int? level) => Decision.Record(new ContestAnswered(
            contest.PersonId, contest.SkillId, contest.Source, contest.RaterId, outcome, level, now.ToUniversalTime()));
    }
}
