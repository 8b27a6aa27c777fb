using Competence.People.Contracts;
using Competence.Templates.Copies;
using Competence.Templates.Onboardings;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of who works where, for whom and as what; onboardings begin, move and end with the employments.</summary>
public static class PlacementsChangedHandler
{
    public static async Task Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var before = await session.EmploymentsOf([.. news.Placements.Select(p => p.PersonId).Distinct()], ct, hold: true);
        var taken = await session.Replace(news.Placements, ct);
        await session.FollowPlacements(before, [.. news.Placements.Where(p => taken.Contains(p.PersonId)).GroupBy(p => p.PersonId, (_, same) => same.MaxBy(p => p.Version)!)], clock, ct);
    }
}
