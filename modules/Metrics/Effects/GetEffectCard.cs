using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Effects;

public sealed record GetEffectCardRequest([property: RouteParam] Guid CardId);

/// <summary>What is held of the effect of a programme, on Kirkpatrick's four levels</summary>
/// <remarks>
/// Of groups alone: nobody is named, and under five people nothing is said. The difference says that a figure varies with the programme, and not that it
/// comes of it.
/// </remarks>
internal sealed class GetEffectCardEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetEffectCardRequest, EffectCardView>
{
    public override void Configure()
    {
        Get("/effect-cards/{CardId}");
        Policies("aggregate.read");
        Description(d => d.Produces<EffectCardView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetEffectCardRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<EffectCard>(request.CardId, ct) is not { IsWithdrawn: false } card)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-effect-card")));
            return;
        }
        var (plan, programme) = (card.Plan, card.Plan.ProgrammeId);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(card.Version);
        await Send.OkAsync(new(
            card.Id, programme, plan.Measure, plan.Start, plan.Months, GroupView.Of(card.Target), GroupView.Of(card.Comparison), card.MadeAt,
            clock.DayOf(card.MadeAt) >= plan.Start, Balance.Of(card.Target, card.Comparison),
            await session.Reaction(programme, ct), await session.Learning(programme, ct), await session.Behaviour(programme, ct), await session.Effect(card, clock, ct),
            ReturnView.Of(card.Return), card.Version), ct);
    }
}
