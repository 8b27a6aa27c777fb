using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Outcomes;

public sealed record ChangeOutcomeGoalRequest([property: RouteParam] Guid OutcomeGoalId, [property: FromBody] OutcomeGoalDraft Body);

internal sealed class ChangeOutcomeGoalValidator : Validator<ChangeOutcomeGoalRequest>
{
    public ChangeOutcomeGoalValidator() => RuleFor(r => r.Body).SetValidator(new OutcomeGoalDraftValidator());
}

/// <summary>Change which figure is to become another</summary>
/// <remarks>Replaces all of it; the KPI stays once something has been measured by hand.</remarks>
internal sealed class ChangeOutcomeGoalEndpoint(IMessageBus bus) : Endpoint<ChangeOutcomeGoalRequest>
{
    public override void Configure()
    {
        Put("/outcome-goals/{OutcomeGoalId}");
        Policies("outcome.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeOutcomeGoalRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn =>
            bus.InvokeAsync<Outcome>(request.Body.Command(request.OutcomeGoalId, isNew: false, basedOn), ct)));
}
