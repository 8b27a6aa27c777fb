using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Metrics.Effects;

/// <param name="ProgrammeId">Only those of this programme.</param>
public sealed record ListEffectCardsRequest([property: QueryParam] Guid? ProgrammeId);

/// <param name="Items">At most 500, the latest start first.</param>
/// <param name="Measures">Of what a card can be made.</param>
public sealed record EffectCardsView(IReadOnlyList<EffectCardHeadView> Items, IReadOnlyList<string> Measures);

/// <param name="AfterTo">The last day of the period after.</param>
/// <param name="IsRunning">It is not over: there is no figure yet.</param>
public sealed record EffectCardHeadView(Guid CardId, Guid ProgrammeId, string Measure, DateOnly Start, int Months, DateOnly AfterTo, bool IsRunning, DateTimeOffset MadeAt);

/// <summary>The effect cards</summary>
internal sealed class ListEffectCardsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListEffectCardsRequest, EffectCardsView>
{
    public override void Configure()
    {
        Get("/effect-cards");
        Policies("aggregate.read");
    }

    public override async Task HandleAsync(ListEffectCardsRequest request, CancellationToken ct)
    {
        var (cards, today) = (await session.Query<EffectCard>().Where(c => !c.IsWithdrawn).Take(EffectCard.Most).ToListAsync(ct), clock.Today());
        await Send.OkAsync(new(
            [.. cards.Where(c => request.ProgrammeId is null || c.Plan.ProgrammeId == request.ProgrammeId).OrderByDescending(c => c.Plan.Start).ThenByDescending(c => c.Id).Select(Head)],
            EffectMeasures.Shares), ct);

        EffectCardHeadView Head(EffectCard card)
        {
            var last = card.Plan.After.Month.AddMonths(1).AddDays(-1);
            return new(card.Id, card.Plan.ProgrammeId, card.Plan.Measure, card.Plan.Start, card.Plan.Months, last, today <= last, card.MadeAt);
        }
    }
}
