using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

public sealed record GetOrganisationPulseResultsRequest([property: RouteParam] Guid PulseId);

/// <summary>What a pulse came to, of the whole organisation</summary>
/// <remarks>Once it has closed. Groups of fewer than seven answers are in no figure of their own, and follow from no two that are shown.</remarks>
internal sealed class GetOrganisationPulseResultsEndpoint(IQuerySession session) : Endpoint<GetOrganisationPulseResultsRequest, PulseResultsView>
{
    public override void Configure()
    {
        Get("/organisation/pulses/{PulseId}/results");
        Policies("aggregate.read");
        Description(d => d.Produces<PulseResultsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOrganisationPulseResultsRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await new ResultReading(session).Answer(request.PulseId, null, ct));
}
