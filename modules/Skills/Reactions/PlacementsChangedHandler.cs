using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Skills.Gaps;
using Competence.Skills.Members;
using Marten;
using Wolverine;

namespace Competence.Skills.Reactions;

/// <summary>Keeps the module's copy of the organisation, and tells whose gaps a new role opens or closes.</summary>
public static class PlacementsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var taken = await session.Replace(news.Placements, ct);
        return await session.SettleGaps(taken, clock.Today(), ct);
    }
}
