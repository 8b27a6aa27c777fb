using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Strategies;

public sealed record SendBackStrategyRequest([property: RouteParam] Guid StrategyId, [property: FromBody] StrategyReturn Body);

/// <param name="Reason">What is to be changed, at most 2,000 characters; only who submitted it may take it back without one.</param>
public sealed record StrategyReturn(string? Reason = null);

internal sealed class SendBackStrategyValidator : Validator<SendBackStrategyRequest>
{
    public SendBackStrategyValidator() => RuleFor(r => r.Body.Reason).MaximumLength(2000);
}

/// <summary>Send a strategy back from review</summary>
/// <remarks>It is a draft again.</remarks>
internal sealed class SendBackStrategyEndpoint(IMessageBus bus) : Endpoint<SendBackStrategyRequest>
{
    public override void Configure()
    {
        Post("/learning-strategies/{StrategyId}/return");
        Policies("strategy-approval.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(SendBackStrategyRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new SendBackStrategy(request.StrategyId, Actor.PersonIn(User), request.Body.Reason), ct)).ToResult(() => Results.NoContent()));
}
