using FastEndpoints;
using Marten;

namespace Competence.Mentoring.Runs;

public sealed record ListMatchingRunsRequest([property: RouteParam] Guid ProgrammeId);

/// <param name="Items">The newest first, at most 50.</param>
public sealed record MatchingRunsView(IReadOnlyList<MatchingRunView> Items);

/// <summary>The proposals of pairs for a mentoring programme</summary>
internal sealed class ListMatchingRunsEndpoint(IQuerySession session) : Endpoint<ListMatchingRunsRequest, MatchingRunsView>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/runs");
        Policies("mentoring-match.read");
    }

    public override async Task HandleAsync(ListMatchingRunsRequest request, CancellationToken ct)
    {
        var runs = await session.Query<MatchingRun>().Where(r => r.ProgrammeId == request.ProgrammeId).OrderByDescending(r => r.StartedAt).Take(50).ToListAsync(ct);
        await Send.OkAsync(new(await session.Views(runs, ct)), ct);
    }
}
