using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps where units stand and what they are called. Key figures of past months are put together by the tree of today, so a moved unit moves them all.</summary>
public static class UnitsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(UnitsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.TakeNames(news.Units, ct);
        var taken = await session.ReplaceUnits("metrics", news.Units.Select(u => new PlacedUnit(u.UnitId, u.Version, u.ParentId)), ct);
        return taken.Count == 0 ? [] : await session.CountAnew(Window.FirstKept(clock), clock, ct);
    }
}
