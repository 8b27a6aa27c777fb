using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Ratings;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Peers;

/// <param name="MayAsk">Whoever may ask may also take a request back.</param>
public sealed record EndPeerRequest(Guid PersonId, Guid SkillId, Guid PeerId, Guid EndedBy, bool MayAsk)
{
    public Guid SkillProfileId => SkillProfile.IdOf(PersonId);
}

public static class EndPeerRequestHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EndPeerRequest command,
        [WriteAggregate(nameof(EndPeerRequest.SkillProfileId), Required = false)] IEventStream<SkillProfile> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = await session.LoadAsync<Skill>(command.SkillId, ct);
        return await session.Record(stream, Decide(command, stream.Aggregate, clock.GetUtcNow()), skill, await RatingRules.Of(session, ct), clock, ct);
    }

    /// <summary>To anybody but the asked and those who may ask, there is no such request.</summary>
    public static Decision Decide(EndPeerRequest command, SkillProfile? profile, DateTimeOffset now) =>
        (command.MayAsk || command.EndedBy == command.PeerId) && profile.IsAsked(command.SkillId, command.PeerId)
            ? Decision.Record(new PeerRequestEnded(command.PersonId, command.SkillId, command.PeerId, command.EndedBy, now))
            : Refusal.NotFound("skills.unknown-request");
}
