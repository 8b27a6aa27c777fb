using Competence.Goals.Populations;
using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.PlanTemplates;

public sealed record ApplyPlanTemplateRequest([property: RouteParam] Guid TemplateId, [property: FromBody] TemplateApplication Body);

/// <param name="Population">Whom it is given to.</param>
/// <param name="StartsOn">The first day of each plan; left out: today.</param>
/// <param name="IsDryRun">Only count; give nobody a plan.</param>
public sealed record TemplateApplication(PopulationBody Population, DateOnly? StartsOn = null, bool IsDryRun = false);

/// <param name="JobId">Follow the job by this id: created is given a plan, skipped has had it or can all of it already.</param>
public sealed record TemplateApplicationStartedView(Guid JobId);

internal sealed class ApplyPlanTemplateValidator : Validator<ApplyPlanTemplateRequest>
{
    public ApplyPlanTemplateValidator() => RuleFor(r => r.Body.Population).SetValidator(new PopulationBodyValidator());
}

/// <summary>Give a plan to whom a population meets today, as a job</summary>
/// <remarks>
/// One plan of a template for each person, ever: run again it gives plans to those alone who have come to since. What a person can
/// already is left out of theirs. Plans of the types <c>legal</c> and <c>onboarding</c> are under way at once, as the employer
/// decides on them; the others are drafts that the person fits and submits to their manager.
/// </remarks>
internal sealed class ApplyPlanTemplateEndpoint(IMessageBus bus, IQuerySession session, TimeProvider clock) : Endpoint<ApplyPlanTemplateRequest, TemplateApplicationStartedView>
{
    public override void Configure()
    {
        Post("/plan-templates/{TemplateId}/applications");
        Policies("plan-template.write");
        Description(d => d.Produces<TemplateApplicationStartedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ApplyPlanTemplateRequest request, CancellationToken ct)
    {
        var (body, today) = (request.Body, clock.Today());
        var template = await session.LoadAsync<PlanTemplate>(request.TemplateId, ct);
        if (Refused(template, body.StartsOn, today) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var input = new ApplyPlanTemplateInput(template!.Id, template.Content, body.Population.ToPopulation(), body.StartsOn ?? today, Actor.PersonIn(User));
        var job = await bus.InvokeAsync<Guid>(new RequestJob(ApplyPlanTemplate.JobKind, input, body.IsDryRun, $"Planer efter mall: {template.Content.Title}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new TemplateApplicationStartedView(job)));
    }

    internal static Refusal? Refused(PlanTemplate? template, DateOnly? startsOn, DateOnly today) =>
        template is null ? Refusal.NotFound("goals.unknown-template")
        : template.IsRetired ? Refusal.Conflict("goals.template-retired")
        : startsOn < today ? Refusal.Conflict("goals.day-passed")
        : null;
}
