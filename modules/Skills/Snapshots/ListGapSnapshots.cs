using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Snapshots;

public sealed record GapSnapshotsView(IReadOnlyList<GapSnapshotSummaryView> Items);

/// <summary>What has been counted and kept, the latest first</summary>
internal sealed class ListGapSnapshotsEndpoint(IQuerySession session) : EndpointWithoutRequest<GapSnapshotsView>
{
    public override void Configure()
    {
        Get("/gap-snapshots");
        Policies("aggregate.read");
        Description(d => d.Produces<GapSnapshotsView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct) => await Send.OkAsync(new(await session.Snapshots(null, ct)), ct);
}
