using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Ratings;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Confirmations;

public sealed record ConfirmSkillRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId);

/// <summary>Say that one's level of a skill is still right</summary>
/// <remarks>Gives what the person said last anew, else makes the level that others see the person's own word. Twice a day changes nothing.</remarks>
internal sealed class ConfirmSkillEndpoint(IMessageBus bus, IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : Endpoint<ConfirmSkillRequest, SkillLevelView>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/skills/{SkillId}/confirmations");
        Policies("self-rating.write");
        Description(d => d.Produces<SkillLevelView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ConfirmSkillRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ConfirmSkills(request.PersonId, [request.SkillId]), ct);
        if (outcome.Refusal is { } refusal) await Send.ResultAsync(Outcome.Problem(refusal));
        else await Send.OkAsync(await new ProfileReading(session, groundwork, policy, clock).Skill(request.PersonId, request.SkillId, Actor.Of(User)!, ct), ct);
    }
}
