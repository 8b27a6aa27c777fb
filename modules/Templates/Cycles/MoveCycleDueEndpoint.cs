using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Cycles;

public sealed record MoveCycleDueRequest([property: RouteParam] Guid CycleId, [property: FromBody] CycleDue Body);

/// <param name="Due">The new last day; today or later.</param>
public sealed record CycleDue(DateOnly Due);

/// <summary>Move the last day of a round that is open, as a job</summary>
/// <remarks>Conversations that are not held follow; those that two people had moved themselves keep their day.</remarks>
internal sealed class MoveCycleDueEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<MoveCycleDueRequest, CycleJobView>
{
    public override void Configure()
    {
        Put("/conversation-cycles/{CycleId}/due");
        Policies("conversation-cycle.write");
        Description(d => d.Produces<CycleJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MoveCycleDueRequest request, CancellationToken ct)
    {
        var (cycle, by) = (await session.LoadAsync<ConversationCycle>(request.CycleId, ct), Actor.PersonIn(User));
        var outcome = await bus.InvokeAsync<Outcome>(new MoveCycleDue(request.CycleId, request.Body.Due, by), ct);
        if (outcome.Refusal is not null)
        {
            await Send.ResultAsync(Outcome.Problem(outcome.Refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(FollowDue.JobKind, new FollowDueInput(request.CycleId, cycle!.Plan.Due, by), IsDryRun: false, cycle.Plan.Name), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CycleJobView(job)));
    }
}
