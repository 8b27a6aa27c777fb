using Competence.Goals.Copies;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.ImprovementPlans;

/// <param name="Items">The newest first.</param>
public sealed record ImprovementPlansView(IReadOnlyList<ImprovementHeadView> Items);

/// <param name="Outcome">Null until it has ended.</param>
/// <param name="Part">What the reader has to do with it.</param>
public sealed record ImprovementHeadView(Guid PlanId, Guid PersonId, ImprovementState State, DateOnly Until, ImprovementOutcome? Outcome, ImprovementPart Part);

/// <summary>The improvement plans that one has a part in</summary>
/// <remarks>One's own once they are approved, those of people one manages today, and those in which one is named.</remarks>
internal sealed class ListImprovementPlansEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : EndpointWithoutRequest<ImprovementPlansView>
{
    public override void Configure()
    {
        Get("/improvement-plans");
        Policies(ImprovementParts.Read);
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var reader = Actor.PersonIn(User);
        Guid[] people = [reader, .. await session.Reports(reader, clock.Today(), ct)];
        var plans = await session.Query<ImprovementPlan>()
            .Where(p => p.PersonId.IsOneOf(people) || p.ApproverId == reader || p.HrIds.Contains(reader)).ToListAsync(ct);
        var heads = new List<ImprovementHeadView>();
        foreach (var plan in plans.OrderByDescending(p => p.DraftedAt))
            if (await policy.PartIn(plan, actor, ct) is not ImprovementPart.None and var part)
                heads.Add(new(plan.Id, plan.PersonId, plan.State, plan.Until, plan.Outcome, part));
        await Send.OkAsync(new(heads), ct);
    }
}
