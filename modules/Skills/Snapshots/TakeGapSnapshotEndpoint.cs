using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Snapshots;

public sealed record TakeGapSnapshotRequest([property: FromBody] GapSnapshotOrder Body);

/// <param name="AsOf">An earlier moment, counted out of what had been said and published by then; left out: now.</param>
public sealed record GapSnapshotOrder(DateTimeOffset? AsOf = null);

public sealed record GapSnapshotTakenView(Guid SnapshotId);

/// <summary>Count what everybody lacks, and keep it</summary>
/// <remarks>One call counts each person, each unit and the whole organisation. It is never changed afterwards.</remarks>
internal sealed class TakeGapSnapshotEndpoint(IMessageBus bus) : Endpoint<TakeGapSnapshotRequest, GapSnapshotTakenView>
{
    public override void Configure()
    {
        Post("/gap-snapshots");
        Policies("gap-snapshot.write");
        Description(d => d.Produces<GapSnapshotTakenView>(201).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(TakeGapSnapshotRequest request, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new TakeGapSnapshot(id, request.Body.AsOf), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/gap-snapshots/{id}", new GapSnapshotTakenView(id))));
    }
}
