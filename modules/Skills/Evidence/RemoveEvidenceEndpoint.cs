using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Evidence;

public sealed record RemoveEvidenceRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid EvidenceId);

/// <summary>Remove evidence that nobody has verified</summary>
internal sealed class RemoveEvidenceEndpoint(IMessageBus bus) : Endpoint<RemoveEvidenceRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/evidence/{EvidenceId}");
        Policies("evidence.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RemoveEvidenceRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RemoveEvidence(request.PersonId, request.EvidenceId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
