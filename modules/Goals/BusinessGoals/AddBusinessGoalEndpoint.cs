using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.BusinessGoals;

public sealed record AddBusinessGoalRequest([property: FromBody] BusinessGoalDraft Body);

/// <param name="GoalId">The new goal.</param>
public sealed record BusinessGoalAddedView(Guid GoalId);

internal sealed class AddBusinessGoalValidator : Validator<AddBusinessGoalRequest>
{
    public AddBusinessGoalValidator() => RuleFor(r => r.Body).SetValidator(new BusinessGoalDraftValidator());
}

/// <summary>Say what the organisation is after</summary>
/// <remarks>With the capabilities that it asks, or why it asks none.</remarks>
internal sealed class AddBusinessGoalEndpoint(IMessageBus bus) : Endpoint<AddBusinessGoalRequest, BusinessGoalAddedView>
{
    public override void Configure()
    {
        Post("/business-goals");
        Policies("strategy.write");
        Description(d => d.Produces<BusinessGoalAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddBusinessGoalRequest request, CancellationToken ct)
    {
        var goal = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetBusinessGoal(goal, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/business-goals/{goal}", new BusinessGoalAddedView(goal))));
    }
}
