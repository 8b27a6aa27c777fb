using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Interests;

public sealed record SetSkillInterestRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid SkillId, [property: FromBody] InterestInSkill Body);

/// <param name="Interest">0 none, 1 some, 2 much, 3 very much.</param>
/// <param name="WillHelp">Colleagues may find the person by this skill and ask: they see the name and the skill, not the level.</param>
public sealed record InterestInSkill(int Interest, bool WillHelp);

internal sealed class SetSkillInterestValidator : Validator<SetSkillInterestRequest>
{
    public SetSkillInterestValidator() => RuleFor(r => r.Body.Interest).InclusiveBetween(0, 3);
}

/// <summary>Say how much one is interested in a skill, and whether one helps others with it</summary>
internal sealed class SetSkillInterestEndpoint(IMessageBus bus) : Endpoint<SetSkillInterestRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/skills/{SkillId}/interest");
        Policies("interest.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(SetSkillInterestRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new SetSkillInterest(request.PersonId, request.SkillId, request.Body.Interest, request.Body.WillHelp), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
