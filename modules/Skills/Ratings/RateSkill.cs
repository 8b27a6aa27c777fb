using Competence.Kernel;
using Competence.Skills.Assessors;
using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Levels;
using Competence.Skills.Peers;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <summary>Every rating goes this way, whoever gives it.</summary>
/// <param name="RaterId">Who rates; that they are the person or the person's manager is for the policy to say.</param>
public sealed record RateSkill(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, int Level, string? Comment)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RateSkill);
}

public static class RateSkillHandler
{
    public static async Task<(Rated, OutgoingMessages)> Handle(
        RateSkill command,
        [WriteAggregate(nameof(RateSkill.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        IGroundwork groundwork,
        TimeProvider clock,
        CancellationToken ct)
    {
        var footing = await groundwork.Of(session, command.PersonId, withProfile: false, ct);
        var skill = await footing.Ground.Skill(command.SkillId, ct);
        var rules = await footing.Ground.Rules(ct);
        var isAssessor = command.Source == RatingSource.Assessor && await session.IsAssessor(command.SkillId, command.RaterId, clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, footing.Member is not null, skill, clock.GetLocalNow(), isAssessor, rules);
        if (decision.Refusal is null) session.Comment(command.PersonId, command.SkillId, command.Source, command.RaterId, command.Comment);
        return await session.Rate(stream, decision, footing, skill, rules, clock, ct);
    }

    public static Decision Decide(
        RateSkill command, SkillProfile? profile, bool isKnown, Skill? skill, DateTimeOffset now, bool isAssessor = false, RatingRules? rules = null)
    {
        var rated = new SkillRated(command.PersonId, command.SkillId, command.Source, command.RaterId, command.Level, now.ToUniversalTime());
        if (MayNot(rated, profile, isAssessor, now) is { } refusal) return refusal;

        return Rate.Decide(rated, profile, isKnown, skill, now, skill is null ? default : (rules ?? RatingRules.Default).PolicyOf(skill.Framework));
    }

    private static Refusal? MayNot(SkillRated rated, SkillProfile? profile, bool isAssessor, DateTimeOffset now) => rated.Source switch
    {
        RatingSource.Manager when rated.RaterId == rated.PersonId => Refusal.Forbidden("skills.own-manager"),
        RatingSource.Peer or RatingSource.Assessor when rated.RaterId == rated.PersonId => Refusal.Forbidden("skills.not-oneself"),
        RatingSource.Peer when !profile.IsAsked(rated.SkillId, rated.RaterId) && !Rate.IsSaidToday(rated, profile, now) => Refusal.Forbidden("skills.not-asked"),
        RatingSource.Assessor when !isAssessor => Refusal.Forbidden("skills.not-assessor"),
        _ => null,
    };
}
