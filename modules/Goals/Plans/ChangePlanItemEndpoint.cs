using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record ChangePlanItemRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: RouteParam] Guid ItemId, [property: FromBody] PlannedItem Body);

internal sealed class ChangePlanItemValidator : Validator<ChangePlanItemRequest>
{
    public ChangePlanItemValidator() => RuleFor(r => r.Body).SetValidator(new PlannedItemValidator());
}

/// <summary>Change something to do in one's plan</summary>
internal sealed class ChangePlanItemEndpoint(IMessageBus bus) : Endpoint<ChangePlanItemRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/plans/{PlanId}/items/{ItemId}");
        Policies("plan.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangePlanItemRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetPlanItem(request.PlanId, request.PersonId, request.Body.Content(request.ItemId), request.Body.What, IsNew: false, basedOn), ct)));
}
