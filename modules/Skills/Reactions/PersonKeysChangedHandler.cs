using Competence.People.Contracts;
using Competence.Skills.Members;
using Marten;

namespace Competence.Skills.Reactions;

/// <summary>Keeps what a file of ratings may call a person by.</summary>
public static class PersonKeysChangedHandler
{
    public static async Task Handle(PersonKeysChanged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news.People, ct);
    }
}
