using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record RemoveCandidateRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId, [property: RouteParam] Guid CandidateId);

/// <summary>Take a candidate out of an opening</summary>
/// <remarks>Of one from outside, name, contact and levels are deleted at once.</remarks>
internal sealed class RemoveCandidateEndpoint(IMessageBus bus) : Endpoint<RemoveCandidateRequest>
{
    public override void Configure()
    {
        Delete("/units/{UnitId}/openings/{OpeningId}/candidates/{CandidateId}");
        Policies("opening.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(RemoveCandidateRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new WithdrawCandidate(request.OpeningId, request.UnitId, request.CandidateId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
