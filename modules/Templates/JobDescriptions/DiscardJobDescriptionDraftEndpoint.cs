using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record DiscardJobDescriptionDraftRequest([property: RouteParam] Guid JobDescriptionId);

/// <summary>Throw away what was drafted for the next version of a job description</summary>
/// <remarks>What holds stands. A description that has never been approved keeps its draft.</remarks>
internal sealed class DiscardJobDescriptionDraftEndpoint(IMessageBus bus) : Endpoint<DiscardJobDescriptionDraftRequest>
{
    public override void Configure()
    {
        Delete("/job-descriptions/{JobDescriptionId}/draft");
        Policies(JobDescriptionDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(DiscardJobDescriptionDraftRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new DiscardJobDescriptionDraft(request.JobDescriptionId, Actor.PersonIn(User), basedOn), ct)));
}
