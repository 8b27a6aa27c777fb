using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Goals.Tracks;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Academies;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetAcademy(Guid AcademyId, AcademyContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of people, tracks and other academies.</summary>
/// <param name="Owner">Null where the tenant has no such person.</param>
/// <param name="Offered">Of each track that there is, whether it is offered.</param>
/// <param name="Academies">How many there are.</param>
internal sealed record AcademySurroundings(Standing? Owner, IReadOnlyDictionary<Guid, bool> Offered, int Academies);

public static class SetAcademyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetAcademy command, [WriteAggregate(nameof(SetAcademy.AcademyId), Required = false)] IEventStream<Academy> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var around = new AcademySurroundings(
            await session.Standing(command.Content.OwnerId, clock.Today(), ct), await session.TracksOffered(command.Content.TrackIds, ct),
            await session.Query<Academy>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion));
    }

    internal static Decision Decide(SetAcademy command, Academy? academy, AcademySurroundings around, long? version)
    {
        var content = command.Content;
        if (!command.IsNew && academy is null) return Refusal.NotFound("goals.unknown-academy");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(academy?.Content)) return Decision.Nothing;
        if (academy is null && around.Academies >= Academy.Most) return Refusal.Conflict("goals.too-many-academies", Academy.Most);
        if (around.Owner.MayNotOwn(content.OwnerId, academy?.Content.OwnerId) is { } refused) return refused;
        if (TrackChoice.Refused(content.TrackIds, academy?.Content.TrackIds, around.Offered) is { } track) return track;
        return Decision.Record(new AcademySet(command.AcademyId, content));
    }
}
