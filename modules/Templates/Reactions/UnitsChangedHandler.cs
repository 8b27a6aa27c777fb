using Competence.People.Contracts;
using Competence.Templates.Copies;
using Competence.Templates.Obligations;
using Competence.Templates.Sites;
using Marten;
using Wolverine;

namespace Competence.Templates.Reactions;

/// <summary>Keeps the module's copy of where units stand; with them people may have come to another site.</summary>
public static class UnitsChangedHandler
{
    public static async Task<OutgoingMessages> Handle(UnitsChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.Units, ct);
        var told = new OutgoingMessages();
        if (await session.Query<Site>().AnyAsync(s => !s.IsClosed, ct)) told.AddRange(await session.EvaluateEach(ct));
        return told;
    }
}
