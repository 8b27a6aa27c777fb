using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Relationships;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of who works for whom and where, and ends the relationships that may not go on because of it.</summary>
public static class PlacementsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var taken = await session.Replace(news.Placements, ct);
        var told = new OutgoingMessages();
        told.AddRange((await session.Recheck(await session.RelationshipsBelow([.. taken.Select(p => p.PersonId)], clock.Today(), ct), clock, ct)).News);
        return told;
    }
}
