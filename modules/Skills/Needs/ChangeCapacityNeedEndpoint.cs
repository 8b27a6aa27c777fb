using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Needs;

public sealed record ChangeCapacityNeedRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid NeedId, [property: FromBody] NeededCapacity Body);

internal sealed class ChangeCapacityNeedValidator : Validator<ChangeCapacityNeedRequest>
{
    public ChangeCapacityNeedValidator() => RuleFor(r => r.Body).SetValidator(new NeededCapacityValidator());
}

/// <summary>Change what a unit is to have</summary>
internal sealed class ChangeCapacityNeedEndpoint(IMessageBus bus) : Endpoint<ChangeCapacityNeedRequest>
{
    public override void Configure()
    {
        Put("/units/{unitId}/capacity-needs/{needId}");
        Policies("capacity-need.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeCapacityNeedRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetCapacityNeed(request.NeedId, request.UnitId, request.Body.Content(), IsNew: false, basedOn), ct)));
    }
}
