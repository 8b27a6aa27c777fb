using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record TellAgainRequest([property: RouteParam] Guid JobDescriptionId);

/// <summary>Publish the role profile of an approved job description anew</summary>
/// <remarks>Where it could not be published at the approval, once what stood in the way is mended.</remarks>
internal sealed class TellAgainEndpoint(IMessageBus bus) : Endpoint<TellAgainRequest>
{
    public override void Configure()
    {
        Post("/job-descriptions/{JobDescriptionId}/publication");
        Policies(JobDescriptionDoor.Review);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(TellAgainRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new TellAgain(request.JobDescriptionId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
