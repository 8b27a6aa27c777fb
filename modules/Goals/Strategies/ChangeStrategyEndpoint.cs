using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record ChangeStrategyRequest([property: RouteParam] Guid StrategyId, [property: FromBody] StrategyDraft Body);

internal sealed class ChangeStrategyValidator : Validator<ChangeStrategyRequest>
{
    public ChangeStrategyValidator() => RuleFor(r => r.Body).SetValidator(new StrategyDraftValidator());
}

/// <summary>Write in a strategy's draft</summary>
/// <remarks>Replaces all of it. Not while it is in review.</remarks>
internal sealed class ChangeStrategyEndpoint(IMessageBus bus) : Endpoint<ChangeStrategyRequest>
{
    public override void Configure()
    {
        Put("/learning-strategies/{StrategyId}/draft");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeStrategyRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new WriteStrategy(request.StrategyId, Actor.PersonIn(User), request.Body.Content(), IsNew: false, basedOn), ct)));
}
