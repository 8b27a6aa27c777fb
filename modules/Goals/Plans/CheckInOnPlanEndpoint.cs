using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record CheckInOnPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] PlanCheckIn Body);

/// <param name="Comment">1-2,000 characters: how it goes.</param>
public sealed record PlanCheckIn(string Comment);

internal sealed class CheckInOnPlanValidator : Validator<CheckInOnPlanRequest>
{
    public CheckInOnPlanValidator() => RuleFor(r => r.Body.Comment).NotEmpty().MaximumLength(2000);
}

/// <summary>Tell how a plan goes</summary>
/// <remarks>By the person or the manager; both read it.</remarks>
internal sealed class CheckInOnPlanEndpoint(IMessageBus bus) : Endpoint<CheckInOnPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/check-ins");
        Policies("plan-comment.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CheckInOnPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CheckInOnPlan(request.PlanId, request.PersonId, Guid.CreateVersion7(), Actor.PersonIn(User), request.Body.Comment), ct)).ToResult(() => Results.NoContent()));
}
