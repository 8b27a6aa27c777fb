using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Assessors;

public sealed record AppointAssessorRequest([property: RouteParam] Guid SkillId, [property: RouteParam] Guid AssessorId, [property: FromBody] AssessorDays Body);

/// <param name="From">The first day; today where left out.</param>
/// <param name="Until">The last day; null: until dismissed.</param>
public sealed record AssessorDays(DateOnly? From = null, DateOnly? Until = null);

/// <summary>Appoint an assessor of a skill</summary>
/// <remarks>They may rate anybody but themself in it. Nobody appoints themself.</remarks>
internal sealed class AppointAssessorEndpoint(IMessageBus bus) : Endpoint<AppointAssessorRequest>
{
    public override void Configure()
    {
        Put("/skills/{SkillId}/assessors/{AssessorId}");
        Policies("assessor.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(AppointAssessorRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new AppointAssessor(
            request.SkillId, request.AssessorId, request.Body.From, request.Body.Until, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
