using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record AddPlanItemRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: FromBody] PlannedItem Body);

/// <param name="ItemId">The new item.</param>
public sealed record PlanItemAddedView(Guid ItemId);

internal sealed class AddPlanItemValidator : Validator<AddPlanItemRequest>
{
    public AddPlanItemValidator() => RuleFor(r => r.Body).SetValidator(new PlannedItemValidator());
}

/// <summary>Add something to do to one's plan</summary>
internal sealed class AddPlanItemEndpoint(IMessageBus bus) : Endpoint<AddPlanItemRequest, PlanItemAddedView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/items");
        Policies("plan.write");
        Description(d => d.Produces<PlanItemAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddPlanItemRequest request, CancellationToken ct)
    {
        var item = request.Body.Content(Guid.CreateVersion7());
        var outcome = await bus.InvokeAsync<Outcome>(new SetPlanItem(request.PlanId, request.PersonId, item, request.Body.What, IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/people/{request.PersonId}/plans/{request.PlanId}/items/{item.ItemId}", new PlanItemAddedView(item.ItemId))));
    }
}
