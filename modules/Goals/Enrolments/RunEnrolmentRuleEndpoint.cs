using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Enrolments;

public sealed record RunEnrolmentRuleRequest([property: RouteParam] Guid RuleId, [property: FromBody] EnrolmentRun Body);

/// <param name="IsDryRun">Only count whom it meets; enrol nobody.</param>
public sealed record EnrolmentRun(bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id: created is enrolled, skipped was so already.</param>
public sealed record EnrolmentRunStartedView(Guid JobId);

/// <summary>Enrol whom a rule meets today, as a job</summary>
/// <remarks>
/// From the first time on it runs by itself every night, and enrols those who have come to since: who is enrolled, has finished or was withdrawn is
/// left as they are. Once its day has passed it runs only when asked.
/// </remarks>
internal sealed class RunEnrolmentRuleEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<RunEnrolmentRuleRequest, EnrolmentRunStartedView>
{
    public override void Configure()
    {
        Post("/enrolment-rules/{RuleId}/runs");
        Policies("enrolment-rule.write");
        Description(d => d.Produces<EnrolmentRunStartedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RunEnrolmentRuleRequest request, CancellationToken ct)
    {
        var refusal = await session.LoadAsync<EnrolmentRule>(request.RuleId, ct) switch
        {
            null => Refusal.NotFound("goals.unknown-rule"),
            { IsEnded: true } => Refusal.Conflict("goals.rule-ended"),
            _ => null,
        };
        if (refusal is not null)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(new RequestJob(EnrolByRule.JobKind, new EnrolByRuleInput(request.RuleId, Actor.PersonIn(User)), request.Body.IsDryRun, "Anmälan efter regel"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new EnrolmentRunStartedView(job)));
    }
}
