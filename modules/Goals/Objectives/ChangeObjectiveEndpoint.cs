using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Objectives;

public sealed record ChangeObjectiveRequest([property: RouteParam] Guid ObjectiveId, [property: FromBody] ObjectiveDraft Body);

internal sealed class ChangeObjectiveValidator : Validator<ChangeObjectiveRequest>
{
    public ChangeObjectiveValidator() => RuleFor(r => r.Body).SetValidator(new ObjectiveDraftValidator());
}

/// <summary>Change what is to be reached</summary>
/// <remarks>Replaces all of it; what key results stand at stays with those that are named by their ids.</remarks>
internal sealed class ChangeObjectiveEndpoint(IMessageBus bus) : Endpoint<ChangeObjectiveRequest>
{
    public override void Configure()
    {
        Put("/objectives/{ObjectiveId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeObjectiveRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetObjective(request.ObjectiveId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
