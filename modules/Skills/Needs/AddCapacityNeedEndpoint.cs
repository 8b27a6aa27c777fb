using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Needs;

public sealed record AddCapacityNeedRequest([property: RouteParam] Guid UnitId, [property: FromBody] NeededCapacity Body);

/// <param name="NeedId">The new need.</param>
public sealed record CapacityNeedAddedView(Guid NeedId);

internal sealed class AddCapacityNeedValidator : Validator<AddCapacityNeedRequest>
{
    public AddCapacityNeedValidator() => RuleFor(r => r.Body).SetValidator(new NeededCapacityValidator());
}

/// <summary>Say what a unit is to have</summary>
/// <remarks>So many people, in the unit and all below it, at a level of a skill by a day.</remarks>
internal sealed class AddCapacityNeedEndpoint(IMessageBus bus) : Endpoint<AddCapacityNeedRequest, CapacityNeedAddedView>
{
    public override void Configure()
    {
        Post("/units/{unitId}/capacity-needs");
        Policies("capacity-need.write");
        Description(d => d.Produces<CapacityNeedAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddCapacityNeedRequest request, CancellationToken ct)
    {
        var need = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetCapacityNeed(need, request.UnitId, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() =>
            Results.Created($"/api/v1/units/{request.UnitId}/capacity-needs/{need}", new CapacityNeedAddedView(need))));
    }
}
