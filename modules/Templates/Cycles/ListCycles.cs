using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Cycles;

/// <param name="Items">The newest first.</param>
public sealed record CyclesView(IReadOnlyList<CycleView> Items);

/// <summary>All rounds of conversations</summary>
/// <remarks>With how many people have come how far in those that are open.</remarks>
internal sealed class ListCyclesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<CyclesView>
{
    public override void Configure()
    {
        Get("/conversation-cycles");
        Policies("conversation-cycle.read");
        Description(d => d.Produces<CyclesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var cycles = await session.Query<ConversationCycle>().OrderByDescending(c => c.DraftedAt).ThenByDescending(c => c.Id).ToListAsync(ct);
        var views = new List<CycleView>();
        foreach (var cycle in cycles) views.Add(CycleView.Of(cycle, await session.Coverage(cycle, clock, ct)));
        await Send.OkAsync(new(views), ct);
    }
}

internal static class CycleCoverage
{
    /// <returns>Null before it opens; as it was at the end once it is closed.</returns>
    public static async Task<IReadOnlyList<ManagerCoverage>?> Coverage(this IQuerySession session, ConversationCycle cycle, TimeProvider clock, CancellationToken ct) => cycle.State switch
    {
        CycleState.Draft => null,
        CycleState.Closed => cycle.Coverage,
        _ => await session.CoverageOf(cycle.Id, cycle.Plan.UnitIds, clock.Today(), ct),
    };
}
