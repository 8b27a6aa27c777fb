using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Assessors;

public sealed record DismissAssessorRequest([property: RouteParam] Guid SkillId, [property: RouteParam] Guid AssessorId);

/// <summary>Dismiss an assessor of a skill</summary>
/// <remarks>What they have said stands.</remarks>
internal sealed class DismissAssessorEndpoint(IMessageBus bus) : Endpoint<DismissAssessorRequest>
{
    public override void Configure()
    {
        Delete("/skills/{SkillId}/assessors/{AssessorId}");
        Policies("assessor.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(DismissAssessorRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new DismissAssessor(request.SkillId, request.AssessorId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
