using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Cohorts;

public sealed record LeaveCohortRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid CohortId);

/// <summary>Give up a person's seat in a cohort</summary>
/// <remarks>It is free for somebody else at once.</remarks>
internal sealed class LeaveCohortEndpoint(IMessageBus bus) : Endpoint<LeaveCohortRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/cohorts/{CohortId}");
        Policies("cohort-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(LeaveCohortRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new LeaveCohort(request.CohortId, request.PersonId, Actor.Of(User)!.PersonId), ct)).ToResult(() => Results.NoContent()));
}
