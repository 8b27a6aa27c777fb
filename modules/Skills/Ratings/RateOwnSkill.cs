using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Members;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Ratings;

public sealed record RateOwnSkill(Guid PersonId, Guid SkillId, int Level, string? Comment)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(RateOwnSkill);
}

public static class RateOwnSkillHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RateOwnSkill command,
        [WriteAggregate(nameof(RateOwnSkill.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, skill, clock.GetLocalNow());
        if (decision.Refusal is null)
            session.Comment(command.PersonId, command.SkillId, RatingSource.Self, command.PersonId, command.Comment);
        return await session.Record(stream, decision, skill, clock, ct);
    }

    public static Decision Decide(RateOwnSkill command, SkillProfile? profile, bool isKnown, Skill? skill, DateTimeOffset now) => Rate.Decide(
        new SkillRated(command.PersonId, command.SkillId, RatingSource.Self, command.PersonId, command.Level, now.ToUniversalTime()), profile, isKnown, skill, now);
}
