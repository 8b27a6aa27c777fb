using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Goals.Strategies;
using Competence.Goals.Tracks;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Programmes;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetProgramme(Guid ProgrammeId, ProgrammeContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of people, tracks, the strategy and other programmes.</summary>
/// <param name="Owner">Null where the tenant has no such person.</param>
/// <param name="Offered">Of each track that there is, whether it is offered.</param>
/// <param name="IsApproved">Of the strategy that it names; null where there is no such one.</param>
/// <param name="Programmes">How many there are.</param>
internal sealed record ProgrammeSurroundings(Standing? Owner, IReadOnlyDictionary<Guid, bool> Offered, bool? IsApproved, int Programmes);

public static class SetProgrammeHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetProgramme command, [WriteAggregate(nameof(SetProgramme.ProgrammeId), Required = false)] IEventStream<Programme> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var strategy = command.Content.StrategyId is { } id ? await session.LoadAsync<LearningStrategy>(id, ct) : null;
        var around = new ProgrammeSurroundings(
            await session.Standing(command.Content.OwnerId, clock.Today(), ct), await session.TracksOffered(command.Content.TrackIds, ct),
            strategy is null ? null : strategy.Current() is not null, await session.Query<Programme>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion));
    }

    internal static Decision Decide(SetProgramme command, Programme? programme, ProgrammeSurroundings around, long? version)
    {
        var content = command.Content;
        if (!command.IsNew && programme is null) return Refusal.NotFound("goals.unknown-programme");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(programme?.Content)) return Decision.Nothing;
        if (programme is null && around.Programmes >= Programme.Most) return Refusal.Conflict("goals.too-many-programmes", Programme.Most);
        if (around.Owner.MayNotOwn(content.OwnerId, programme?.Content.OwnerId) is { } refused) return refused;
        if (TrackChoice.Refused(content.TrackIds, programme?.Content.TrackIds, around.Offered) is { } track) return track;
        if (content.StrategyId is not null && around.IsApproved is not { }) return Refusal.NotFound("goals.unknown-strategy");
        if (content.StrategyId is not null && around.IsApproved is false) return Refusal.Conflict("goals.strategy-not-approved");
        return Decision.Record(new ProgrammeSet(command.ProgrammeId, content));
    }
}
