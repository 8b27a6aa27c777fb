using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <param name="ManagerId">Who rated; nobody takes back another's rating.</param>
public sealed record WithdrawManagerRating(Guid PersonId, Guid SkillId, Guid ManagerId)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class WithdrawManagerRatingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        WithdrawManagerRating command,
        [WriteAggregate(nameof(WithdrawManagerRating.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var decision = Decide(command, stream.Aggregate, skill, clock.GetLocalNow());
        if (decision.Refusal is null) session.Comment(command.PersonId, command.SkillId, RatingSource.Manager, command.ManagerId, text: null);
        return await session.Record(stream, decision, skill, clock, ct);
    }

    public static Decision Decide(WithdrawManagerRating command, SkillProfile? profile, Skill? skill, DateTimeOffset now) => Rate.Decide(
        new RatingWithdrawn(command.PersonId, command.SkillId, RatingSource.Manager, command.ManagerId, now.ToUniversalTime()), profile, skill, now);
}
