using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Objectives;

public sealed record ArchiveObjectiveRequest([property: RouteParam] Guid ObjectiveId);

/// <summary>Let an objective count no longer</summary>
/// <remarks>Its parent is the mean of what is left.</remarks>
internal sealed class ArchiveObjectiveEndpoint(IMessageBus bus) : Endpoint<ArchiveObjectiveRequest>
{
    public override void Configure()
    {
        Post("/objectives/{ObjectiveId}/archiving");
        Policies("strategy.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(ArchiveObjectiveRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new ArchiveObjective(request.ObjectiveId, IsArchived: true), ct)).ToResult(() => Results.NoContent()));
}
