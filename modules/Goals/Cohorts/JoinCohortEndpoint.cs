using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Cohorts;

public sealed record JoinCohortRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid CohortId);

/// <summary>Give a person a seat in a cohort</summary>
/// <remarks>The person themselves, their manager, HR, or who runs programmes. Refused where all seats are taken: 409 <c>goals.cohort-full</c>.</remarks>
internal sealed class JoinCohortEndpoint(IMessageBus bus) : Endpoint<JoinCohortRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/cohorts/{CohortId}");
        Policies("cohort-enrolment.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(JoinCohortRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new JoinCohort(request.CohortId, request.PersonId, Actor.Of(User)!.PersonId), ct)).ToResult(() => Results.NoContent()));
}
