using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record CancelPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] PlanCancellation Body);

/// <param name="Why">1-2,000 characters: why not.</param>
public sealed record PlanCancellation(string Why);

internal sealed class CancelPlanValidator : Validator<CancelPlanRequest>
{
    public CancelPlanValidator() => RuleFor(r => r.Body.Why).NotEmpty().MaximumLength(2000);
}

/// <summary>Say that one's plan will not be carried out</summary>
internal sealed class CancelPlanEndpoint(IMessageBus bus) : Endpoint<CancelPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/cancellation");
        Policies("plan.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CancelPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), request.Body.Why), ct)).ToResult(() => Results.NoContent()));
}
