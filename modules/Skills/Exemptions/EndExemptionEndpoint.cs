using Competence.Kernel;
using Competence.Skills.Ratings;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Exemptions;

/// <summary>End an exemption before its day</summary>
internal sealed class EndExemptionEndpoint(IMessageBus bus) : Endpoint<RatedSkillRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/skills/{SkillId}/exemption");
        Policies("exemption.write");
        Description(d => d.Produces(204).ProducesProblem(404));
    }

    public override async Task HandleAsync(RatedSkillRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new EndExemption(request.PersonId, request.SkillId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
