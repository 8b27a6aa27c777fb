using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record ReviseJobDescriptionRequest([property: RouteParam] Guid JobDescriptionId, [property: FromBody] JobDescriptionBody Body);

internal sealed class ReviseJobDescriptionValidator : Validator<ReviseJobDescriptionRequest>
{
    public ReviseJobDescriptionValidator() => RuleFor(r => r.Body).SetValidator(new JobDescriptionBodyValidator());
}

/// <summary>Say what the next version of a job description says</summary>
/// <remarks>Replaces the draft as a whole; what holds stands until the next version is approved.</remarks>
internal sealed class ReviseJobDescriptionEndpoint(IMessageBus bus) : Endpoint<ReviseJobDescriptionRequest>
{
    public override void Configure()
    {
        Put("/job-descriptions/{JobDescriptionId}/draft");
        Policies(JobDescriptionDoor.Write);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ReviseJobDescriptionRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ReviseJobDescription(request.JobDescriptionId, request.Body.Name, request.Body.Content(), Actor.PersonIn(User), basedOn), ct)));
}
