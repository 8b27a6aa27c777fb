using Competence.Metrics.Facts;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps how well people fit their roles, and from which day; what is told after something newer stays unread.</summary>
public static class RoleFitsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(RoleFitsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        PersonRoleFit[] newest = news.Fits.Newest(f => f.PersonId, f => f.Version);
        var taken = (await session.TakeNewer(
            "metrics.role_fits", ct, ("person_id", newest.Select(f => f.PersonId).ToArray()), ("version", newest.Select(f => f.Version).ToArray()))).ToHashSet();
        return await session.Become(
            [.. taken], [FactKinds.RoleFit], known => RoleFitFacts.Become(known, newest.Where(f => taken.Contains(f.PersonId)), news.On), clock, ct);
    }
}
