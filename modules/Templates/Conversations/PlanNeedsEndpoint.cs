using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Conversations;

public sealed record PlanNeedsRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ConversationId, [property: FromBody] NeedsToPlan Body);

/// <param name="ItemIds">Which; left out: all that the person sees to.</param>
public sealed record NeedsToPlan(IReadOnlyList<Guid>? ItemIds = null);

/// <summary>Take what the person is to do into their development plan</summary>
/// <remarks>
/// Of what both have put their names to. It becomes a plan that is agreed on, one for each conversation; what is there already is left as it
/// is. Where an item of the plan is closed, so is what was agreed on.
/// </remarks>
internal sealed class PlanNeedsEndpoint(IMessageBus bus) : Endpoint<PlanNeedsRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/conversations/{ConversationId}/needs/plan");
        Policies("conversation.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(PlanNeedsRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new PlanNeeds(request.ConversationId, request.PersonId, request.Body.ItemIds ?? [], Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
