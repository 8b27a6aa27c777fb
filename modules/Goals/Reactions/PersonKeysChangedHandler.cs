using Competence.Goals.Copies;
using Competence.People.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>Keeps what a file or a statement may call a person by.</summary>
public static class PersonKeysChangedHandler
{
    public static async Task Handle(PersonKeysChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.People, ct);
    }
}
