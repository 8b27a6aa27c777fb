using Competence.People.Contracts;
using Competence.Templates.Conversations;
using Competence.Templates.Copies;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of who works where, for whom and as what, and hands conversations over to a new manager.</summary>
public static class PlacementsChangedHandler
{
    public static async Task Handle(PlacementsChanged news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        Guid[] taken = [.. await session.Replace(news.Placements, ct)];
        await session.PassOn(taken, clock, ct);
    }
}
