using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record SubmitStrategyRequest([property: RouteParam] Guid StrategyId);

/// <summary>Ask for a strategy to be approved</summary>
/// <remarks>By somebody who has not written in it.</remarks>
internal sealed class SubmitStrategyEndpoint(IMessageBus bus) : Endpoint<SubmitStrategyRequest>
{
    public override void Configure()
    {
        Post("/learning-strategies/{StrategyId}/submission");
        Policies("strategy.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SubmitStrategyRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new SubmitStrategy(request.StrategyId, Actor.PersonIn(User), basedOn), ct)));
}
