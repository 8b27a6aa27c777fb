using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps where units stand. Key figures of past months are put together by the tree of today, so a moved unit moves them all.</summary>
public static class UnitsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(UnitsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        UnitPlace[] newest = [.. news.Units.GroupBy(u => u.UnitId, (_, same) => same.MaxBy(u => u.Version)!).OrderBy(u => u.UnitId)];
        var taken = await session.TakeNewer(
            "metrics.units", ct, ("unit_id", newest.Select(u => u.UnitId).ToArray()), ("version", newest.Select(u => u.Version).ToArray()),
            ("parent_id", newest.Select(u => u.ParentId).ToArray()));
        return taken.Count == 0 ? [] : await session.CountAnew(Window.FirstKept(clock), ct);
    }
}
