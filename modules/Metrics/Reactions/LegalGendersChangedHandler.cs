using Competence.Metrics.Facts;
using Competence.People.Contracts;
using Marten;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps what the law wants counted by gender; nothing that has been counted becomes another.</summary>
public static class LegalGendersChangedHandler
{
    public static async Task Handle(LegalGendersChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.KeepGenders(news.People, ct);
    }
}
