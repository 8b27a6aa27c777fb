using Competence.Metrics.Facts;
using Competence.Templates.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps from which day new employees do the job in full; a corrected day replaces the one before.</summary>
public static class OnboardingCompletedHandler
{
    public static async Task<OutgoingMessages> Handle(OnboardingCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.Put(clock, ct, new Fact(
            FactKinds.Onboarded, news.PersonId, news.ProductiveOn, TargetId: news.OnboardingId, Amount: news.ProductiveOn.DayNumber - news.StartedOn.DayNumber));
    }
}
