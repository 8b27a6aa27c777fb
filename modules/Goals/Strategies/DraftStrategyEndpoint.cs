using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record DraftStrategyRequest([property: FromBody] StrategyDraft Body);

/// <param name="StrategyId">The new strategy.</param>
public sealed record StrategyDraftedView(Guid StrategyId);

internal sealed class DraftStrategyValidator : Validator<DraftStrategyRequest>
{
    public DraftStrategyValidator() => RuleFor(r => r.Body).SetValidator(new StrategyDraftValidator());
}

/// <summary>Begin a strategy for learning</summary>
/// <remarks>A draft; it holds once somebody else has approved it.</remarks>
internal sealed class DraftStrategyEndpoint(IMessageBus bus) : Endpoint<DraftStrategyRequest, StrategyDraftedView>
{
    public override void Configure()
    {
        Post("/learning-strategies");
        Policies("strategy.write");
        Description(d => d.Produces<StrategyDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftStrategyRequest request, CancellationToken ct)
    {
        var strategy = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new WriteStrategy(strategy, Actor.PersonIn(User), request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/learning-strategies/{strategy}", new StrategyDraftedView(strategy))));
    }
}
