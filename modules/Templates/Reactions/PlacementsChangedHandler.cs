using Competence.People.Contracts;
using Competence.Templates.Copies;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of who works where, for whom and as what.</summary>
public static class PlacementsChangedHandler
{
    public static async Task Handle(PlacementsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Placements, ct);
    }
}
