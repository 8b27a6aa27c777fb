using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record DiscardStrategyDraftRequest([property: RouteParam] Guid StrategyId);

/// <summary>Throw a strategy's draft away</summary>
/// <remarks>The version that holds stays; a strategy that never had one is gone.</remarks>
internal sealed class DiscardStrategyDraftEndpoint(IMessageBus bus) : Endpoint<DiscardStrategyDraftRequest>
{
    public override void Configure()
    {
        Delete("/learning-strategies/{StrategyId}/draft");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(DiscardStrategyDraftRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new DiscardStrategyDraft(request.StrategyId, Actor.PersonIn(User), basedOn), ct)));
}
