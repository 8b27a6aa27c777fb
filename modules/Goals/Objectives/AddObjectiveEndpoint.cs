using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Objectives;

public sealed record AddObjectiveRequest([property: FromBody] ObjectiveDraft Body);

/// <param name="ObjectiveId">The new objective.</param>
public sealed record ObjectiveAddedView(Guid ObjectiveId);

internal sealed class AddObjectiveValidator : Validator<AddObjectiveRequest>
{
    public AddObjectiveValidator() => RuleFor(r => r.Body).SetValidator(new ObjectiveDraftValidator());
}

/// <summary>Say what is to be reached</summary>
/// <remarks>With key results, or as a part of another objective.</remarks>
internal sealed class AddObjectiveEndpoint(IMessageBus bus) : Endpoint<AddObjectiveRequest, ObjectiveAddedView>
{
    public override void Configure()
    {
        Post("/objectives");
        Policies("strategy.write");
        Description(d => d.Produces<ObjectiveAddedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AddObjectiveRequest request, CancellationToken ct)
    {
        var objective = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new SetObjective(objective, request.Body.Content(), IsNew: true), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/objectives/{objective}", new ObjectiveAddedView(objective))));
    }
}
