using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Cycles;

public sealed record GetUnitConversationCoverageRequest([property: RouteParam] Guid UnitId);

/// <param name="Cycles">Rounds that are open, the newest first.</param>
public sealed record UnitConversationCoverageView(IReadOnlyList<UnitCycleView> Cycles);

/// <param name="Coverage">Of those who work in the unit or below, whether the round is for all of them or not.</param>
public sealed record UnitCycleView(Guid CycleId, string Name, DateOnly Due, CoverageView Coverage, IReadOnlyList<ManagerCoverageView> Managers);

/// <summary>How far the managers of a unit have come in the rounds that are open</summary>
/// <remarks>For HR of the unit. Counts people, each once.</remarks>
internal sealed class GetUnitConversationCoverageEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetUnitConversationCoverageRequest, UnitConversationCoverageView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/conversation-coverage");
        Policies("conversation-coverage.read");
        Description(d => d.Produces<UnitConversationCoverageView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitConversationCoverageRequest request, CancellationToken ct)
    {
        var open = await session.Query<ConversationCycle>().Where(c => c.State == CycleState.Open).OrderByDescending(c => c.DraftedAt).ThenByDescending(c => c.Id).ToListAsync(ct);
        var views = new List<UnitCycleView>();
        foreach (var cycle in open)
        {
            var coverage = await session.CoverageOf(cycle.Id, [request.UnitId], clock.Today(), ct);
            views.Add(new(cycle.Id, cycle.Plan.Name, cycle.Plan.Due, CoverageView.Of(CoverageCount.Sum(coverage.Select(c => c.Count))), ManagerCoverageView.Of(coverage)));
        }
        await Send.OkAsync(new(views), ct);
    }
}
