using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Cohorts;

public sealed record ChangeCohortRequest([property: RouteParam] Guid ProgrammeId, [property: RouteParam] Guid CohortId, [property: FromBody] CohortBody Body);

internal sealed class ChangeCohortValidator : Validator<ChangeCohortRequest>
{
    public ChangeCohortValidator() => RuleFor(r => r.Body).SetValidator(new CohortBodyValidator());
}

/// <summary>Give a cohort another name, other days or other seats</summary>
internal sealed class ChangeCohortEndpoint(IMessageBus bus) : Endpoint<ChangeCohortRequest>
{
    public override void Configure()
    {
        Put("/programmes/{ProgrammeId}/cohorts/{CohortId}");
        Policies("programme.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeCohortRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ChangeCohort(request.CohortId, request.ProgrammeId, request.Body.Content(), basedOn), ct)));
}
