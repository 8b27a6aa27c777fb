using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record DraftImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: FromBody] ImprovementPlanBody Body);

/// <param name="PlanId">The new plan.</param>
public sealed record ImprovementPlanDraftedView(Guid PlanId);

internal sealed class DraftImprovementPlanValidator : Validator<DraftImprovementPlanRequest>
{
    public DraftImprovementPlanValidator() => RuleFor(r => r.Body).SetValidator(new ImprovementPlanBodyValidator());
}

/// <summary>Begin an improvement plan for somebody one manages</summary>
/// <remarks>
/// A draft that the manager and the named people of HR read and write. The named approver reads it once it is submitted, the person
/// once it is approved, and nobody else at any time: to them there is no such plan.
/// </remarks>
internal sealed class DraftImprovementPlanEndpoint(IMessageBus bus, IPolicy policy) : Endpoint<DraftImprovementPlanRequest, ImprovementPlanDraftedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans");
        Policies(ImprovementParts.Lead);
        Description(d => d.Produces<ImprovementPlanDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftImprovementPlanRequest request, CancellationToken ct)
    {
        var (plan, person, draft) = (Guid.CreateVersion7(), request.PersonId, request.Body.Draft());
        var isHr = await policy.AreHr(Actor.Of(User)!.Tenant, draft.HrIds, person, ct);
        var outcome = await bus.InvokeAsync<Outcome>(new DraftImprovementPlan(plan, person, Actor.PersonIn(User), draft, isHr), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{person}/improvement-plans/{plan}", new ImprovementPlanDraftedView(plan))));
    }
}
