using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record DraftPlanRequest([property: RouteParam] Guid PersonId, [property: FromBody] PlanDraft Body);

/// <param name="Type">Upskilling and the other types keep the person's role; a reskilling leads to another.</param>
/// <param name="Title">1-200 characters.</param>
/// <param name="Purpose">At most 2,000 characters.</param>
/// <param name="Until">The day by which all of it is to be done.</param>
/// <param name="TargetRoleProfileId">Of a reskilling: the role to take; what the person lacks for it becomes the plan's items.</param>
public sealed record PlanDraft(PlanType Type, string Title, DateOnly Until, string? Purpose = null, Guid? TargetRoleProfileId = null);

/// <param name="PlanId">The new plan.</param>
public sealed record PlanDraftedView(Guid PlanId);

internal sealed class DraftPlanValidator : Validator<DraftPlanRequest>
{
    public DraftPlanValidator()
    {
        RuleFor(r => r.Body.Title).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Body.Purpose).MaximumLength(2000);
    }
}

/// <summary>Begin a development plan of one's own</summary>
/// <remarks>A draft that nobody else reads until it is submitted.</remarks>
internal sealed class DraftPlanEndpoint(IMessageBus bus) : Endpoint<DraftPlanRequest, PlanDraftedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans");
        Policies("plan.write");
        Description(d => d.Produces<PlanDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftPlanRequest request, CancellationToken ct)
    {
        var (plan, body) = (Guid.CreateVersion7(), request.Body);
        var outcome = await bus.InvokeAsync<Outcome>(
            new DraftPlan(plan, request.PersonId, Actor.PersonIn(User), body.Type, body.Title, body.Purpose, body.Until, body.TargetRoleProfileId), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/people/{request.PersonId}/plans/{plan}", new PlanDraftedView(plan))));
    }
}
