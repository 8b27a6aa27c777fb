using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Runs;

public sealed record MatchingRunRequest([property: RouteParam] Guid RunId);

/// <param name="JobId">Follow the job by this id.</param>
public sealed record RunJobView(Guid JobId);

/// <summary>Publish a proposal, as a job</summary>
/// <remarks>
/// Each pair is looked at once more: created are told that they are each other's, skipped may not be paired any longer. Both have
/// enrolled where HR pairs, so they begin by agreeing on what they will do; either may end it.
/// </remarks>
internal sealed class PublishMatchingRunEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<MatchingRunRequest, RunJobView>
{
    public override void Configure()
    {
        Post("/mentoring/runs/{RunId}/publication");
        Policies("mentoring-match.write");
        Description(d => d.ClearDefaultAccepts().Produces<RunJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MatchingRunRequest request, CancellationToken ct)
    {
        if ((await session.LoadAsync<MatchingRun>(request.RunId, ct)).MayNotBePublished() is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(PublishPairs.JobKind, new PublishPairsInput(request.RunId, Actor.PersonIn(User)), IsDryRun: false, "Publicering av mentorpar"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new RunJobView(job)));
    }
}
