using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

/// <param name="Items">The newest first.</param>
public sealed record PulseResultListView(IReadOnlyList<ClosedPulseView> Items);

/// <param name="ClosedOn">The last day on which one could answer.</param>
/// <param name="Score">Of the whole organisation; null where fewer than seven answered.</param>
public sealed record ClosedPulseView(Guid PulseId, string Name, DateOnly ClosedOn, PulseScoreView? Score);

/// <summary>The pulses that have closed, and what each came to in the whole organisation</summary>
internal sealed class ListPulseResultsEndpoint(IQuerySession session) : EndpointWithoutRequest<PulseResultListView>
{
    public override void Configure()
    {
        Get("/organisation/pulses");
        Policies("aggregate.read");
        Description(d => d.Produces<PulseResultListView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var closed = (await session.Query<Pulse>().Where(p => p.State == PulseState.Closed).ToListAsync(ct)).OrderByDescending(p => p.ClosedOn).ThenByDescending(p => p.Id).ToList();
        var results = await session.Results([.. closed.Select(p => p.Id)], ct);
        await Send.OkAsync(new([.. closed.Select(p => new ClosedPulseView(p.Id, p.Plan.Name, p.ClosedOn!.Value, PulseScoreView.Of(PulseScore.Of([.. results[p.Id]]))))]), ct);
    }
}
