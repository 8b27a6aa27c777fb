using Competence.Kernel;
using Competence.Sealing;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.ImprovementPlans;

public sealed record GetImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <param name="Gap">What has been seen, as facts.</param>
/// <param name="Expected">What is expected instead.</param>
/// <param name="Support">What the employer does to help.</param>
/// <param name="Evidence">What will show whether it is met; empty where nobody has said.</param>
/// <param name="UnionRepresentative">Whoever of the union helps the person; empty where nobody does.</param>
/// <param name="ApproverId">Who reads it to approve it.</param>
/// <param name="HrIds">Those of HR who read and write it.</param>
/// <param name="Checkpoints">By day.</param>
/// <param name="CheckIns">The newest first.</param>
/// <param name="Answer">Why it was sent back last; for who writes or approves it.</param>
/// <param name="Outcome">Null until it has ended.</param>
/// <param name="Note">What the outcome rests on.</param>
/// <param name="Part">What the reader has to do with it.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ImprovementPlanView(
    Guid PlanId, Guid PersonId, ImprovementState State, string Gap, string Expected, string Support, string Evidence, string UnionRepresentative, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds,
    IReadOnlyList<CheckpointView> Checkpoints, IReadOnlyList<ImprovementCheckInView> CheckIns, string? Answer, ImprovementOutcome? Outcome, string? Note,
    DateTimeOffset? ApprovedAt, DateTimeOffset? EndedAt, ImprovementPart Part, long Version);

/// <param name="What">What is to be seen by then.</param>
/// <param name="IsMet">Null until they have met.</param>
/// <param name="Seen">What was seen.</param>
public sealed record CheckpointView(Guid CheckpointId, DateOnly Day, string What, bool? IsMet, string? Seen);

public sealed record ImprovementCheckInView(Guid CheckInId, Guid ByPersonId, DateTimeOffset At, string? Comment);

/// <summary>An improvement plan</summary>
/// <remarks>For those alone who have a part in it; to others there is no such plan.</remarks>
internal sealed class GetImprovementPlanEndpoint(IQuerySession session, IPolicy policy, PersonKeys keys) : Endpoint<GetImprovementPlanRequest, ImprovementPlanView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/improvement-plans/{PlanId}");
        Policies(ImprovementParts.Read);
        Description(d => d.Produces<ImprovementPlanView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetImprovementPlanRequest request, CancellationToken ct)
    {
        var (plan, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        if (plan is null || part == ImprovementPart.None)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-plan")));
            return;
        }
        var words = await session.ImprovementWords(plan.Id, keys, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(plan.Version);
        await Send.OkAsync(View(plan, words, part), ct);
    }

    private static ImprovementPlanView View(ImprovementPlan plan, ImprovementWords? words, ImprovementPart part) => new(
        plan.Id, plan.PersonId, plan.State, words?.Gap ?? "", words?.Expected ?? "", words?.Support ?? "", words?.Evidence ?? "", words?.UnionRepresentative ?? "", plan.Until, plan.ApproverId, plan.HrIds,
        [.. plan.Checkpoints.OrderBy(c => c.Day).ThenBy(c => c.Id).Select(c => new CheckpointView(
            c.Id, c.Day, words?.Checkpoints.GetValueOrDefault(c.Id) ?? "", c.IsMet, words?.Seen.GetValueOrDefault(c.Id)))],
        [.. plan.CheckIns.OrderByDescending(c => c.At).Select(c => new ImprovementCheckInView(c.Id, c.By, c.At, words?.CheckIns.GetValueOrDefault(c.Id)))],
        part == ImprovementPart.Person ? null : words?.Answer, plan.Outcome, words?.Note, plan.ApprovedAt, plan.EndedAt, part, plan.Version);
}
