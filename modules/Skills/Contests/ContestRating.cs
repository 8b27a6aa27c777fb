using Competence.Kernel;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Contests;

/// <param name="RaterId">Whose rating is contested.</param>
public sealed record ContestRating(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, string Reason)
{
    public Guid ContestId => Contest.IdOf(PersonId, SkillId, Source, RaterId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ContestRating);
}

public static class ContestRatingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ContestRating command,
        [WriteAggregate(nameof(ContestRating.ContestId), Required = false)] IEventStream<Contest> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var profile = await session.LoadAsync<SkillProfile>(SkillProfile.IdOf(command.PersonId), ct);
        var decision = Decide(command, stream.Aggregate, profile, clock.GetUtcNow());
        if (decision.Refusal is null)
            session.Store(new ContestText(command.ContestId, command.PersonId, command.RaterId, command.Reason.Trim(), null));
        return stream.Record(decision);
    }

    public static Decision Decide(ContestRating command, Contest? contest, SkillProfile? profile, DateTimeOffset now)
    {
        if (command.RaterId == command.PersonId) return Refusal.Conflict("skills.own-rating");
        if (profile?.Rating(command.SkillId, command.Source, command.RaterId) is not { } rating) return Refusal.NotFound("skills.no-such-rating");
        if (contest is { IsOpen: true } || contest?.RatedAt == rating.OccurredAt) return Refusal.Conflict("skills.already-contested");

        return Decision.Record(new RatingContested(
            command.PersonId, command.SkillId, command.Source, command.RaterId, rating.Level, rating.OccurredAt, now));
    }
}
