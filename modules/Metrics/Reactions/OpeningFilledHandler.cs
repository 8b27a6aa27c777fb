using Competence.Goals.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps which openings were filled, and whether by somebody who works here already; of critical roles once more, as a kind of its own.</summary>
public static class OpeningFilledHandler
{
    public const string Internally = "internal", Externally = "external";

    public static async Task<OutgoingMessages> Handle(OpeningFilled news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.Tell([news.OpeningId], [FactKinds.OpeningFilled, FactKinds.CriticalOpeningFilled], [.. FactsOf(news)], clock, ct);
    }

    internal static IEnumerable<Fact> FactsOf(OpeningFilled news)
    {
        var filled = new Fact(
            FactKinds.OpeningFilled, news.OpeningId, news.On, TargetId: news.UnitId, Detail: news.PersonId is null ? Externally : Internally,
            Amount: news.On.DayNumber - news.ApprovedOn?.DayNumber);
        yield return filled;
        if (news.IsCritical == true) yield return filled with { Kind = FactKinds.CriticalOpeningFilled };
    }
}
