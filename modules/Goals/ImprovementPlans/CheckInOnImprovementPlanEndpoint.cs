using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record CheckInOnImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] ImprovementComment Body);

/// <param name="Comment">1-2,000 characters.</param>
public sealed record ImprovementComment(string Comment);

internal sealed class CheckInOnImprovementPlanValidator : Validator<CheckInOnImprovementPlanRequest>
{
    public CheckInOnImprovementPlanValidator() => RuleFor(r => r.Body.Comment).NotEmpty().MaximumLength(2000);
}

/// <summary>Tell how an improvement plan goes</summary>
/// <remarks>The reply of the person, and what the manager and the named people of HR say; all who read the plan read it.</remarks>
internal sealed class CheckInOnImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<CheckInOnImprovementPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/check-ins");
        Policies(ImprovementParts.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CheckInOnImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CheckInOnImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part, Guid.CreateVersion7(), request.Body.Comment), ct)).ToResult(() => Results.NoContent()));
    }
}
