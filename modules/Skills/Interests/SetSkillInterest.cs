using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Competence.Skills.Members;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Interests;

public sealed record SetSkillInterest(Guid PersonId, Guid SkillId, int Interest, bool WillHelp)
{
    public Guid WishesId => Wishes.IdOf(PersonId);
}

public static class SetSkillInterestHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetSkillInterest command,
        [WriteAggregate(nameof(SetSkillInterest.WishesId), Required = false)] IEventStream<Wishes> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var isKnown = await session.Member(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, skill, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteInterest(command.PersonId, command.SkillId, new(command.Interest, command.WillHelp), ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(SetSkillInterest command, Wishes? wishes, bool isKnown, Skill? skill, DateTimeOffset now)
    {
        if (!isKnown) return Refusal.NotFound("skills.unknown-person");
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        var wanted = new SkillInterest(command.Interest, command.WillHelp);
        if (wanted == (wishes?.Of(skill.Id) ?? SkillInterest.None)) return Decision.Nothing;
        if (skill.Status != SkillStatus.Active && wanted != SkillInterest.None) return Refusal.Conflict("skills.not-active");

        var set = Decision.Record(new SkillInterestSet(command.PersonId, skill.Id, wanted.Interest, wanted.WillHelp));
        return wanted.Interest == wishes?.Of(skill.Id).Interest ? set : set.Tell(new SkillInterestChanged(command.PersonId, skill.Id, wanted.Interest, now));
    }
}
