using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record ReturnJobDescriptionRequest([property: RouteParam] Guid JobDescriptionId, [property: FromBody] JobDescriptionReturn Body);

/// <param name="Reason">What is to be changed, at most 2,000 characters; only who submitted it may take it back without one.</param>
public sealed record JobDescriptionReturn(string? Reason = null);

internal sealed class ReturnJobDescriptionValidator : Validator<ReturnJobDescriptionRequest>
{
    public ReturnJobDescriptionValidator() => RuleFor(r => r.Body.Reason).MaximumLength(2000);
}

/// <summary>Send a job description back from review</summary>
/// <remarks>It can be changed again. Who submitted it takes it back in the same way.</remarks>
internal sealed class ReturnJobDescriptionEndpoint(IMessageBus bus) : Endpoint<ReturnJobDescriptionRequest>
{
    public override void Configure()
    {
        Post("/job-descriptions/{JobDescriptionId}/return");
        Policies(JobDescriptionDoor.Review);
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ReturnJobDescriptionRequest request, CancellationToken ct)
    {
        var reason = string.IsNullOrWhiteSpace(request.Body.Reason) ? null : request.Body.Reason.Trim();
        var outcome = await bus.InvokeAsync<Outcome>(new ReturnJobDescription(request.JobDescriptionId, Actor.PersonIn(User), reason), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
