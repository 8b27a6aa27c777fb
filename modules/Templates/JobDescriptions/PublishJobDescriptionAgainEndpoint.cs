using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record PublishJobDescriptionAgainRequest([property: RouteParam] Guid JobDescriptionId);

/// <summary>Publish the role profile of an approved job description anew</summary>
/// <remarks>Where it could not be published at the approval, once what stood in the way is mended.</remarks>
internal sealed class PublishJobDescriptionAgainEndpoint(IMessageBus bus) : Endpoint<PublishJobDescriptionAgainRequest>
{
    public override void Configure()
    {
        Post("/job-descriptions/{JobDescriptionId}/publication");
        Policies(JobDescriptionDoor.Review);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PublishJobDescriptionAgainRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new PublishJobDescriptionAgain(request.JobDescriptionId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
