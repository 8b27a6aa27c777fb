using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Objectives;

public sealed record RestoreObjectiveRequest([property: RouteParam] Guid ObjectiveId);

/// <summary>Let an objective count again</summary>
/// <remarks>As it was when it was archived.</remarks>
internal sealed class RestoreObjectiveEndpoint(IMessageBus bus) : Endpoint<RestoreObjectiveRequest>
{
    public override void Configure()
    {
        Post("/objectives/{ObjectiveId}/restoration");
        Policies("strategy.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RestoreObjectiveRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new ArchiveObjective(request.ObjectiveId, IsArchived: false), ct)).ToResult(() => Results.NoContent()));
}
