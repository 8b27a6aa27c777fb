using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record EndImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] ImprovementEnding Body);

/// <param name="Outcome">Whether what was expected is met.</param>
/// <param name="Comment">1-2,000 characters: what it rests on.</param>
public sealed record ImprovementEnding(ImprovementOutcome Outcome, string Comment);

internal sealed class EndImprovementPlanValidator : Validator<EndImprovementPlanRequest>
{
    public EndImprovementPlanValidator()
    {
        RuleFor(r => r.Body.Outcome).IsInEnum();
        RuleFor(r => r.Body.Comment).NotEmpty().MaximumLength(2000);
    }
}

/// <summary>Say what came of an improvement plan</summary>
/// <remarks>By the manager or a named one of HR; one that has not begun can only be withdrawn.</remarks>
internal sealed class EndImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<EndImprovementPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/ending");
        Policies(ImprovementParts.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(EndImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new EndImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part, request.Body.Outcome, request.Body.Comment), ct)).ToResult(() => Results.NoContent()));
    }
}
