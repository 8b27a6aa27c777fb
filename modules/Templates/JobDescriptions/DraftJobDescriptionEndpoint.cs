using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.JobDescriptions;

public sealed record DraftJobDescriptionRequest([property: FromBody] NewJobDescription Body);

/// <param name="TemplateId">A published template of the kind job description.</param>
/// <param name="RoleProfileId">The role that it describes; null: a new role, which comes into being with the first approval.</param>
public sealed record NewJobDescription(Guid TemplateId, JobDescriptionBody Description, Guid? RoleProfileId = null);

/// <param name="JobDescriptionId">The new description.</param>
/// <param name="RoleProfileId">The role that it describes.</param>
public sealed record JobDescriptionDraftedView(Guid JobDescriptionId, Guid RoleProfileId);

internal sealed class DraftJobDescriptionValidator : Validator<DraftJobDescriptionRequest>
{
    public DraftJobDescriptionValidator()
    {
        RuleFor(r => r.Body.TemplateId).NotEmpty();
        RuleFor(r => r.Body.Description).NotNull().SetValidator(new JobDescriptionBodyValidator());
    }
}

/// <summary>Draft a job description</summary>
/// <remarks>One for each role. Nobody is measured by it until it is approved.</remarks>
internal sealed class DraftJobDescriptionEndpoint(IMessageBus bus) : Endpoint<DraftJobDescriptionRequest, JobDescriptionDraftedView>
{
    public override void Configure()
    {
        Post("/job-descriptions");
        Policies(JobDescriptionDoor.Write);
        Description(d => d.Produces<JobDescriptionDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftJobDescriptionRequest request, CancellationToken ct)
    {
        var (body, role) = (request.Body, request.Body.RoleProfileId ?? Guid.CreateVersion7());
        var id = JobDescription.IdOf(role);
        var outcome = await bus.InvokeAsync<Outcome>(new DraftJobDescription(
            id, role, body.RoleProfileId is null, body.TemplateId, body.Description.Name, body.Description.Content(), Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/job-descriptions/{id}", new JobDescriptionDraftedView(id, role))));
    }
}
