using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Outcomes;

public sealed record GetOutcomeGoalRequest([property: RouteParam] Guid OutcomeGoalId);

/// <param name="Measurements">What was told by hand, the newest first.</param>
public sealed record OutcomeGoalDetailView(OutcomeGoalView Goal, IReadOnlyList<MeasurementView> Measurements);

/// <param name="Value">0 to 1 of a share, else days.</param>
/// <param name="People">How many people it is about.</param>
public sealed record MeasurementView(DateOnly On, decimal Value, int People);

/// <summary>An outcome goal, what it stands at, and what was told of it</summary>
internal sealed class GetOutcomeGoalEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetOutcomeGoalRequest, OutcomeGoalDetailView>
{
    public override void Configure()
    {
        Get("/outcome-goals/{OutcomeGoalId}");
        Policies("outcome.read");
        Description(d => d.Produces<OutcomeGoalDetailView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOutcomeGoalRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<OutcomeGoal>(request.OutcomeGoalId, ct) is not { } goal)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-outcome-goal")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(goal.Version);
        await Send.OkAsync(new(
            (await session.Views([goal], hasFigures: true, clock.Today(), ct))[0],
            [.. goal.Measurements.Reverse().Select(m => new MeasurementView(m.On, m.Value, m.People))]), ct);
    }
}
