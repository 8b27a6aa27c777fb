using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record SubmitJobDescriptionRequest([property: RouteParam] Guid JobDescriptionId);

/// <summary>Submit the draft of a job description for review</summary>
/// <remarks>It stands still until somebody else has approved it or sent it back. The ETag says which draft is meant.</remarks>
internal sealed class SubmitJobDescriptionEndpoint(IMessageBus bus) : Endpoint<SubmitJobDescriptionRequest>
{
    public override void Configure()
    {
        Post("/job-descriptions/{JobDescriptionId}/submission");
        Policies(JobDescriptionDoor.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SubmitJobDescriptionRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SubmitJobDescription(request.JobDescriptionId, Actor.PersonIn(User), basedOn), ct)));
}
