using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

/// <param name="ManagerId">Who rates; that they are the person's manager is for the policy to say.</param>
public sealed record RateReportsSkill(Guid PersonId, Guid SkillId, Guid ManagerId, int Level, string? Comment)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RateReportsSkill);
}

public static class RateReportsSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RateReportsSkill command,
        [WriteAggregate(nameof(RateReportsSkill.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, skill, clock.GetLocalNow());
        if (decision.Refusal is null)
            session.Comment(command.PersonId, command.SkillId, RatingSource.Manager, command.ManagerId, command.Comment);
        return await session.Record(stream, decision, skill, clock, ct);
    }

    public static Decision Decide(RateReportsSkill command, SkillProfile? profile, bool isKnown, Skill? skill, DateTimeOffset now)
    {
        if (command.ManagerId == command.PersonId) return Refusal.Forbidden("skills.own-manager");

        return Rate.Decide(
            new SkillRated(command.PersonId, command.SkillId, RatingSource.Manager, command.ManagerId, command.Level, now.ToUniversalTime()),
            profile, isKnown, skill, now);
    }
}
