using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Catalogue;

public sealed record DeprecateSkillRequest([property: RouteParam] Guid SkillId, [property: FromBody] Deprecation Body);

/// <param name="ReplacedBy">The one skill that takes its place, in use itself; empty where none does.</param>
public sealed record Deprecation(IReadOnlyList<Guid> ReplacedBy);

internal sealed class DeprecateSkillValidator : Validator<DeprecateSkillRequest>
{
    public DeprecateSkillValidator() => RuleFor(r => r.Body.ReplacedBy).NotNull().Must(ids => ids is null || ids.Count <= 20);
}

/// <summary>Take a skill out of use, with or without a successor</summary>
/// <remarks>
/// It can still be read and keeps its history; nobody is newly rated on it or asked for it. Again with another successor it
/// is replaced by that one. Where it is another skill's successor, that one must be given a new successor first.
/// </remarks>
internal sealed class DeprecateSkillEndpoint(IMessageBus bus) : Endpoint<DeprecateSkillRequest>
{
    public override void Configure()
    {
        Post("/skills/{skillId}/deprecation");
        Policies("catalogue.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DeprecateSkillRequest request, CancellationToken ct)
    {
        var outcome = request.SkillId == Guid.Empty // names no stream
            ? new Outcome(Refusal.NotFound("skills.unknown-skill"))
            : await bus.InvokeAsync<Outcome>(new DeprecateSkill(request.SkillId, request.Body.ReplacedBy), ct);
        HttpContext.Response.Headers.ETag = outcome.Refusal is null ? outcome.ETag : default;
        await Send.ResultAsync(outcome.ToResult(Results.NoContent));
    }
}
