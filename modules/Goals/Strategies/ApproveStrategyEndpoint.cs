using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record ApproveStrategyRequest([property: RouteParam] Guid StrategyId);

/// <summary>Approve a strategy</summary>
/// <remarks>It holds from now on, and the version before it no longer. Never by somebody who has written in it or submitted it.</remarks>
internal sealed class ApproveStrategyEndpoint(IMessageBus bus) : Endpoint<ApproveStrategyRequest>
{
    public override void Configure()
    {
        Post("/learning-strategies/{StrategyId}/approval");
        Policies("strategy-approval.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(ApproveStrategyRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new ApproveStrategy(request.StrategyId, Actor.PersonIn(User), basedOn), ct)));
}
