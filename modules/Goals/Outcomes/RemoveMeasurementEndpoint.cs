using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Outcomes;

/// <param name="On">The day that it was told for.</param>
public sealed record RemoveMeasurementRequest([property: RouteParam] Guid OutcomeGoalId, [property: RouteParam] DateOnly On);

/// <summary>Take back what an outcome goal was told to stand at</summary>
internal sealed class RemoveMeasurementEndpoint(IMessageBus bus) : Endpoint<RemoveMeasurementRequest>
{
    public override void Configure()
    {
        Delete("/outcome-goals/{OutcomeGoalId}/measurements/{On}");
        Policies("outcome.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RemoveMeasurementRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new RemoveMeasurement(request.OutcomeGoalId, request.On), ct)).ToResult(() => Results.NoContent()));
}
