using Competence.Goals.Cohorts;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Goals.Programmes;

/// <param name="StrategyId">Only those that carry it out.</param>
public sealed record ListProgrammesRequest([property: QueryParam] Guid? StrategyId);

/// <param name="Items">At most 500: those that are offered first, then by title.</param>
public sealed record ProgrammesView(IReadOnlyList<ProgrammeHeadView> Items);

/// <param name="Cohorts">How many can still be joined.</param>
/// <param name="NextStart">The first day of the first of those that have not begun; null where there is none.</param>
public sealed record ProgrammeHeadView(Guid ProgrammeId, string Title, string? Description, Guid OwnerId, int Cohorts, DateOnly? NextStart, bool IsOffered);

/// <summary>The programmes</summary>
internal sealed class ListProgrammesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListProgrammesRequest, ProgrammesView>
{
    public override void Configure()
    {
        Get("/programmes");
        Policies("programme.read");
    }

    public override async Task HandleAsync(ListProgrammesRequest request, CancellationToken ct)
    {
        var today = clock.Today();
        var programmes = (await session.Query<Programme>().Take(Programme.Most).ToListAsync(ct))
            .Where(p => request.StrategyId is null || p.Content.StrategyId == request.StrategyId).ToList();
        var cohorts = (await session.Query<Cohort>().Where(c => !c.IsCancelled && c.Ends >= today).ToListAsync(ct)).ToLookup(c => c.ProgrammeId);
        await Send.OkAsync(new([.. programmes
            .OrderByDescending(p => p.Content.IsOffered).ThenBy(p => p.Content.Title, Rows.SwedishOrder)
            .Select(p => new ProgrammeHeadView(
                p.Id, p.Content.Title, p.Content.Description, p.Content.OwnerId, cohorts[p.Id].Count(),
                cohorts[p.Id].Where(c => c.Content.Starts >= today).Min(c => (DateOnly?)c.Content.Starts), p.Content.IsOffered))]), ct);
    }
}
