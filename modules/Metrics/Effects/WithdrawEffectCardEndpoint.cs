using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Effects;

public sealed record WithdrawEffectCardRequest([property: RouteParam] Guid CardId);

/// <summary>Take an effect card away</summary>
internal sealed class WithdrawEffectCardEndpoint(IMessageBus bus) : Endpoint<WithdrawEffectCardRequest>
{
    public override void Configure()
    {
        Delete("/effect-cards/{CardId}");
        Policies("effect.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(WithdrawEffectCardRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new WithdrawEffectCard(request.CardId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
