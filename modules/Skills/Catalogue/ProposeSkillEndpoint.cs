using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Catalogue;

public sealed record ProposeSkillRequest([property: FromBody] SkillWords Body);

/// <param name="SkillId">The new skill.</param>
public sealed record SkillProposedView(Guid SkillId);

internal sealed class ProposeSkillValidator : Validator<ProposeSkillRequest>
{
    public ProposeSkillValidator() => RuleFor(r => r.Body).SetValidator(new SkillWordsValidator());
}

/// <summary>Propose a skill of the organisation's own</summary>
internal sealed class ProposeSkillEndpoint(IMessageBus bus) : Endpoint<ProposeSkillRequest, SkillProposedView>
{
    public override void Configure()
    {
        Post("/skills");
        Policies("catalogue.write");
        Description(d => d.Produces<SkillProposedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ProposeSkillRequest request, CancellationToken ct)
    {
        var skill = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new ProposeSkill(skill, request.Body), ct);
        HttpContext.Response.Headers.ETag = outcome.Refusal is null ? outcome.ETag : default;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/skills/{skill}", new SkillProposedView(skill))));
    }
}
