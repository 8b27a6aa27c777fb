using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Cohorts;

public sealed record PlanCohortRequest([property: RouteParam] Guid ProgrammeId, [property: FromBody] CohortBody Body);

/// <param name="CohortId">The new cohort.</param>
public sealed record CohortPlannedView(Guid CohortId);

internal sealed class PlanCohortValidator : Validator<PlanCohortRequest>
{
    public PlanCohortValidator() => RuleFor(r => r.Body).SetValidator(new CohortBodyValidator());
}

/// <summary>Plan to give a programme once more</summary>
internal sealed class PlanCohortEndpoint(IMessageBus bus) : Endpoint<PlanCohortRequest, CohortPlannedView>
{
    public override void Configure()
    {
        Post("/programmes/{ProgrammeId}/cohorts");
        Policies("programme.write");
        Description(d => d.Produces<CohortPlannedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(PlanCohortRequest request, CancellationToken ct)
    {
        var cohort = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new PlanCohort(cohort, request.ProgrammeId, request.Body.Content()), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/programmes/{request.ProgrammeId}", new CohortPlannedView(cohort))));
    }
}
