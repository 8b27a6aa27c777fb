using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Catalogue;

public sealed record DescribeSkillRequest([property: RouteParam] Guid SkillId, [property: FromBody] SkillWords Body);

internal sealed class DescribeSkillValidator : Validator<DescribeSkillRequest>
{
    public DescribeSkillValidator() => RuleFor(r => r.Body).SetValidator(new SkillWordsValidator());
}

/// <summary>Describe a skill anew</summary>
/// <remarks>
/// Send the ETag of getSkill as If-Match. A framework's skill can be described too: the next import replaces what its
/// source has changed, in the source's language, and leaves the rest.
/// </remarks>
internal sealed class DescribeSkillEndpoint(IMessageBus bus) : Endpoint<DescribeSkillRequest>
{
    public override void Configure()
    {
        Put("/skills/{skillId}");
        Policies("catalogue.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(DescribeSkillRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, async version => request.SkillId == Guid.Empty // names no stream
            ? new(Refusal.NotFound("skills.unknown-skill"))
            : await bus.InvokeAsync<Outcome>(new DescribeSkill(request.SkillId, version, request.Body), ct)));
    }
}
