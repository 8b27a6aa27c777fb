using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Cycles;

public sealed record GetCycleRequest([property: RouteParam] Guid CycleId);

/// <param name="Managers">Those with the most left first; none before it opens.</param>
public sealed record CycleWholeView(CycleView Cycle, IReadOnlyList<ManagerCoverageView> Managers);

/// <summary>A round of conversations, and how far each manager has come</summary>
/// <remarks>Counts people, each once, with their manager of today; as it was at the end once it is closed.</remarks>
internal sealed class GetCycleEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetCycleRequest, CycleWholeView>
{
    public override void Configure()
    {
        Get("/conversation-cycles/{CycleId}");
        Policies("conversation-cycle.read");
        Description(d => d.Produces<CycleWholeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCycleRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<ConversationCycle>(request.CycleId, ct) is not { } cycle)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-cycle")));
            return;
        }
        var coverage = await session.Coverage(cycle, clock, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(cycle.Version);
        await Send.OkAsync(new(CycleView.Of(cycle, coverage), ManagerCoverageView.Of(coverage ?? [])), ct);
    }
}
