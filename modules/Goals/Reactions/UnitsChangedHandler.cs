using Competence.Goals.Copies;
using Competence.People.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>Keeps the module's copy of the tree of units.</summary>
public static class UnitsChangedHandler
{
    public static async Task Handle(UnitsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Units, ct);
    }
}
