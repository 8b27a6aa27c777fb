using Competence.People.Contracts;
using Competence.Templates.Copies;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of where units stand.</summary>
public static class UnitsChangedHandler
{
    public static async Task Handle(UnitsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Units, ct);
    }
}
