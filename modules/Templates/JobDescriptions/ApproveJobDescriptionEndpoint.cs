using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record ApproveJobDescriptionRequest([property: RouteParam] Guid JobDescriptionId);

/// <summary>Approve a job description</summary>
/// <remarks>
/// By somebody else than who submitted it. What held before is superseded, and a version of the role profile is published: everybody in the
/// role is measured by it from now on. Where that cannot be, the description says why.
/// </remarks>
internal sealed class ApproveJobDescriptionEndpoint(IMessageBus bus) : Endpoint<ApproveJobDescriptionRequest>
{
    public override void Configure()
    {
        Post("/job-descriptions/{JobDescriptionId}/approval");
        Policies(JobDescriptionDoor.Review);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ApproveJobDescriptionRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ApproveJobDescription(request.JobDescriptionId, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
