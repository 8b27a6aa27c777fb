using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record ReviseStrategyRequest([property: RouteParam] Guid StrategyId);

/// <summary>Begin the next version of a strategy</summary>
/// <remarks>From the version that holds, which goes on holding until the next is approved.</remarks>
internal sealed class ReviseStrategyEndpoint(IMessageBus bus) : Endpoint<ReviseStrategyRequest>
{
    public override void Configure()
    {
        Post("/learning-strategies/{StrategyId}/draft");
        Policies("strategy.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ReviseStrategyRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new ReviseStrategy(request.StrategyId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
