using Competence.Kernel;
using Competence.Mentoring.Circles;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Relationships;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of who works for whom and where, and ends what may not go on because of it: relationships, and seats in circles.</summary>
public static class PlacementsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        Guid[] taken = [.. await session.Replace(news.Placements, ct)];
        await session.LeaveCirclesOnLeaving(taken, clock, ct);
        var told = new OutgoingMessages();
        told.AddRange((await session.Recheck(await session.RelationshipsBelow(taken, clock.Today(), ct), clock, ct)).News);
        return told;
    }
}
