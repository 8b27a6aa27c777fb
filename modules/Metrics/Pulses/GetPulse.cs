using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

public sealed record GetPulseRequest([property: RouteParam] Guid PulseId);

/// <param name="Rates">All together first, then the largest units; none before it opens.</param>
public sealed record PulseWholeView(PulseView Pulse, IReadOnlyList<PulseRateView> Rates);

/// <summary>A pulse survey, and how many have answered so far</summary>
/// <remarks>What they answer is there for nobody until it has closed.</remarks>
internal sealed class GetPulseEndpoint(IQuerySession session) : Endpoint<GetPulseRequest, PulseWholeView>
{
    public override void Configure()
    {
        Get("/pulses/{PulseId}");
        Policies("pulse.read");
        Description(d => d.Produces<PulseWholeView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPulseRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Pulse>(request.PulseId, ct) is not { } pulse)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-pulse")));
            return;
        }
        var rates = await session.RatesByUnit(pulse.Id, ct);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(pulse.Version);
        await Send.OkAsync(new(PulseView.Of(pulse, rates.FirstOrDefault(r => r.UnitId is null)?.Rate), rates), ct);
    }
}
