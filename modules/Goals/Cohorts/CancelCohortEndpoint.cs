using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Cohorts;

public sealed record CancelCohortRequest([property: RouteParam] Guid ProgrammeId, [property: RouteParam] Guid CohortId);

/// <summary>Cancel a cohort</summary>
/// <remarks>Who was in it sees that it is cancelled, and may take a seat in another. What they have finished stands.</remarks>
internal sealed class CancelCohortEndpoint(IMessageBus bus) : Endpoint<CancelCohortRequest>
{
    public override void Configure()
    {
        Delete("/programmes/{ProgrammeId}/cohorts/{CohortId}");
        Policies("programme.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CancelCohortRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CancelCohort(request.CohortId, request.ProgrammeId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
