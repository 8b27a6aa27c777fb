using Competence.Goals.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps which openings were filled, and whether by somebody who works here already.</summary>
public static class OpeningFilledHandler
{
    public const string Internally = "internal", Externally = "external";

    public static async Task<OutgoingMessages> Handle(OpeningFilled news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.Tell(
            [news.OpeningId], [FactKinds.OpeningFilled],
            [new(FactKinds.OpeningFilled, news.OpeningId, news.On, TargetId: news.UnitId, Detail: news.PersonId is null ? Externally : Internally,
                Amount: news.On.DayNumber - news.ApprovedOn?.DayNumber)], clock, ct);
    }
}
