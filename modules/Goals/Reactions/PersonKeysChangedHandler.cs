using Competence.People.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>Keeps what a file or a statement may call a person by.</summary>
public static class PersonKeysChangedHandler
{
    public static async Task Handle(PersonKeysChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.ReplaceKeys("goals", news.People.Select(p => new CalledBy(p.PersonId, p.Version, p.All)), ct);
    }
}
