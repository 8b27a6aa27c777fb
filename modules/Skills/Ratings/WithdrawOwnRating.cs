using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

public sealed record WithdrawOwnRating(Guid PersonId, Guid SkillId)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class WithdrawOwnRatingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        WithdrawOwnRating command,
        [WriteAggregate(nameof(WithdrawOwnRating.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var decision = Decide(command, stream.Aggregate, skill, clock.GetLocalNow());
        if (decision.Refusal is null) session.Comment(command.PersonId, command.SkillId, RatingSource.Self, command.PersonId, text: null);
        return await session.Record(stream, decision, skill, clock, ct);
    }

    public static Decision Decide(WithdrawOwnRating command, SkillProfile? profile, Skill? skill, DateTimeOffset now) => Rate.Decide(
        new RatingWithdrawn(command.PersonId, command.SkillId, RatingSource.Self, command.PersonId, now.ToUniversalTime()), profile, skill, now);
}
