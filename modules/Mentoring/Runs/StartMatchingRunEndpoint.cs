using Competence.Kernel;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Runs;

public sealed record StartMatchingRunRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] MatchingRunBody Body);

/// <param name="IsByHand">Begin without any pair and pair people by hand; else the best pairs for all are proposed.</param>
public sealed record MatchingRunBody(bool IsByHand = false);

/// <param name="RunId">The new run, once the job has ended.</param>
/// <param name="JobId">Follow the job by this id: created are pairs, skipped are mentees without one.</param>
public sealed record MatchingRunStartedView(Guid RunId, Guid JobId);

/// <summary>Propose pairs for a mentoring programme, as a job</summary>
/// <remarks>
/// Everybody who is enrolled and has a place left. The pairs have the greatest total score there is under the mentors' places and
/// without any pair that may not be; the same people always get the same proposal. Nobody is told until it is published. A proposal that was
/// not published is laid aside.
/// </remarks>
internal sealed class StartMatchingRunEndpoint(IMessageBus bus, IQuerySession session, TimeProvider clock) : Endpoint<StartMatchingRunRequest, MatchingRunStartedView>
{
    public override void Configure()
    {
        Post("/mentoring/programmes/{ProgrammeId}/runs");
        Policies("mentoring-match.write");
        Description(d => d.Produces<MatchingRunStartedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(StartMatchingRunRequest request, CancellationToken ct)
    {
        var programme = await session.LoadAsync<MentoringProgramme>(request.ProgrammeId, ct);
        if (StartMatchingRun.Refused(programme?.Content, clock.Today()) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var start = new StartMatchingRun(Guid.CreateVersion7(), request.ProgrammeId, request.Body.IsByHand, Actor.PersonIn(User));
        var job = await bus.InvokeAsync<Guid>(new RequestJob(ProposePairs.JobKind, start, IsDryRun: false, "Matchning av mentorer och adepter"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new MatchingRunStartedView(start.RunId, job)));
    }
}
