using Competence.Mentoring.Copies;
using Competence.People.Contracts;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps the module's copy of who works for whom and where.</summary>
public static class PlacementsChangedHandler
{
    public static async Task Handle(PlacementsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Placements, ct);
    }
}
