using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <param name="RaterId">Who rated; nobody takes back another's rating.</param>
public sealed record WithdrawRating(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class WithdrawRatingHandler
{
    public static async Task<(Rated, OutgoingMessages)> Handle(
        WithdrawRating command,
        [WriteAggregate(nameof(WithdrawRating.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        IGroundwork groundwork,
        TimeProvider clock,
        CancellationToken ct)
    {
        var footing = await groundwork.Of(session, command.PersonId, withProfile: false, ct);
        var skill = await footing.Ground.Skill(command.SkillId, ct);
        var rules = await footing.Ground.Rules(ct);
        var decision = Decide(command, stream.Aggregate, skill, clock.GetLocalNow(), rules);
        if (decision.Refusal is null) session.Comment(command.PersonId, command.SkillId, command.Source, command.RaterId, text: null);
        return await session.Rate(stream, decision, footing, skill, rules, clock, ct);
    }

    public static Decision Decide(WithdrawRating command, SkillProfile? profile, Skill? skill, DateTimeOffset now, RatingRules? rules = null) => Rate.Decide(
        new RatingWithdrawn(command.PersonId, command.SkillId, command.Source, command.RaterId, now.ToUniversalTime()), profile, skill, now,
        skill is null ? default : (rules ?? RatingRules.Default).PolicyOf(skill.Framework));
}
