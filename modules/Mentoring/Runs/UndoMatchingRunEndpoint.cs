using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Runs;

/// <summary>Take back the pairs of a published proposal, as a job</summary>
/// <remarks>Updated are taken back, skipped have agreed on something, have met, or have ended already: they go on as they are.</remarks>
internal sealed class UndoMatchingRunEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<MatchingRunRequest, RunJobView>
{
    public override void Configure()
    {
        Post("/mentoring/runs/{RunId}/undo");
        Policies("mentoring-match.write");
        Description(d => d.ClearDefaultAccepts().Produces<RunJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MatchingRunRequest request, CancellationToken ct)
    {
        if ((await session.LoadAsync<MatchingRun>(request.RunId, ct)).MayNotBeUndone() is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(TakeBackPairs.JobKind, new TakeBackPairsInput(request.RunId, Actor.PersonIn(User)), IsDryRun: false, "Mentorpar tas tillbaka"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new RunJobView(job)));
    }
}
