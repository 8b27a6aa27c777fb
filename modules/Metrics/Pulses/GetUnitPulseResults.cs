using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

public sealed record GetUnitPulseResultsRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid PulseId);

/// <summary>What a pulse came to, of a unit with all below it</summary>
/// <remarks>Once it has closed. Groups of fewer than seven answers are in no figure of their own, and follow from no two that are shown.</remarks>
internal sealed class GetUnitPulseResultsEndpoint(IQuerySession session) : Endpoint<GetUnitPulseResultsRequest, PulseResultsView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/pulses/{PulseId}/results");
        Policies("aggregate.read");
        Description(d => d.Produces<PulseResultsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitPulseResultsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await new ResultReading(session).Answer(request.PulseId, request.UnitId, ct));
}
