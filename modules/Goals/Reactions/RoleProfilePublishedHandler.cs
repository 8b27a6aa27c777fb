using Competence.Goals.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>Keeps the module's copy of what roles ask.</summary>
public static class RoleProfilePublishedHandler
{
    public static async Task Handle(RoleProfilePublished news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(news, ct);
    }
}
