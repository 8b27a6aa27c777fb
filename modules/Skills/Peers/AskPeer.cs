using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Peers;

/// <param name="AskedBy">The person, or the person's manager.</param>
public sealed record AskPeer(Guid PersonId, Guid SkillId, Guid PeerId, Guid AskedBy)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class AskPeerHandler
{
    public const int MostAtOnce = 20;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AskPeer command,
        [WriteAggregate(nameof(AskPeer.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        var person = await session.Member(command.PersonId, clock.Today(), ct);
        var isColleague = await session.IsEmployed(command.PeerId, clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, person, isColleague, skill, clock.GetUtcNow());
        return await session.Record(stream, decision, skill, await RatingRules.Of(session, ct), clock, ct);
    }

    public static Decision Decide(AskPeer command, SkillProfile? profile, Member? person, bool isColleague, Skill? skill, DateTimeOffset now)
    {
        if (person is null) return Refusal.NotFound("skills.unknown-person");
        if (skill is null) return Refusal.NotFound("skills.unknown-skill");
        if (skill.Status != SkillStatus.Active) return Refusal.Conflict("skills.not-active");
        if (command.PeerId == command.PersonId) return Refusal.Forbidden("skills.not-oneself");
        if (!isColleague) return Refusal.NotFound("skills.unknown-colleague");
        if (command.PeerId == person.ManagerId) return Refusal.Conflict("skills.peer-is-manager");
        if (profile.IsAsked(skill.Id, command.PeerId)) return Decision.Nothing;
        if (profile.Open(skill.Id).Count() >= MostAtOnce) return Refusal.Conflict("skills.too-many-asked", MostAtOnce);

        return Decision.Record(new PeerAsked(command.PersonId, skill.Id, command.PeerId, command.AskedBy, now));
    }
}
