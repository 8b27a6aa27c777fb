using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Outcomes;

public sealed record AddOutcomeGoalRequest([property: FromBody] OutcomeGoalDraft Body);

/// <param name="OutcomeGoalId">The new outcome goal.</param>
public sealed record OutcomeGoalAddedView(Guid OutcomeGoalId);

internal sealed class AddOutcomeGoalValidator : Validator<AddOutcomeGoalRequest>
{
    public AddOutcomeGoalValidator() => RuleFor(r => r.Body).SetValidator(new OutcomeGoalDraftValidator());
}

/// <summary>Say which figure is to become another</summary>
/// <remarks>Coverage of a skill and closed plan items are measured by themselves; the others are told, day by day.</remarks>
internal sealed class AddOutcomeGoalEndpoint(IMessageBus bus) : Endpoint<AddOutcomeGoalRequest, OutcomeGoalAddedView>
{
    public override void Configure()
    {
        Post("/outcome-goals");
        Policies("outcome.write");
        Description(d => d.Produces<OutcomeGoalAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddOutcomeGoalRequest request, CancellationToken ct)
    {
        var goal = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(request.Body.Command(goal, isNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/outcome-goals/{goal}", new OutcomeGoalAddedView(goal))));
    }
}
