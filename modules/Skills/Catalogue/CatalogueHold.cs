using Marten;

namespace Competence.Skills.Catalogue;

internal static class CatalogueHold
{
    /// <summary>
    /// Begins the transaction and lets nobody else change how the tenant's skills stand to one another until it ends: two
    /// changes that are each sound could close a circle together.
    /// </summary>
    public static async Task HoldCatalogue(this IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("skills.catalogue", ct);
    }
}
