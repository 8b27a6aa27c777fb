using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.BusinessGoals;

public sealed record ChangeBusinessGoalRequest([property: RouteParam] Guid GoalId, [property: FromBody] BusinessGoalDraft Body);

internal sealed class ChangeBusinessGoalValidator : Validator<ChangeBusinessGoalRequest>
{
    public ChangeBusinessGoalValidator() => RuleFor(r => r.Body).SetValidator(new BusinessGoalDraftValidator());
}

/// <summary>Change what the organisation is after</summary>
/// <remarks>Replaces all of it.</remarks>
internal sealed class ChangeBusinessGoalEndpoint(IMessageBus bus) : Endpoint<ChangeBusinessGoalRequest>
{
    public override void Configure()
    {
        Put("/business-goals/{GoalId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeBusinessGoalRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetBusinessGoal(request.GoalId, request.Body.Content(), IsNew: false, basedOn), ct)));
}
