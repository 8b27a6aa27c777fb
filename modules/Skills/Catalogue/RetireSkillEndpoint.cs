using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Catalogue;

public sealed record RetireSkillRequest([property: RouteParam] Guid SkillId);

/// <summary>Keep a skill for its history alone</summary>
/// <remarks>
/// A proposal, or a deprecated skill that no published role profile asks for and nobody is rated on: migrate it to its
/// successor first. It cannot be taken into use again.
/// </remarks>
internal sealed class RetireSkillEndpoint(IMessageBus bus) : Endpoint<RetireSkillRequest>
{
    public override void Configure()
    {
        Post("/skills/{skillId}/retirement");
        Policies("catalogue.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RetireSkillRequest request, CancellationToken ct)
    {
        var outcome = request.SkillId == Guid.Empty // names no stream
            ? new Outcome(Refusal.NotFound("skills.unknown-skill"))
            : await bus.InvokeAsync<Outcome>(new RetireSkill(request.SkillId), ct);
        HttpContext.Response.Headers.ETag = outcome.Refusal is null ? outcome.ETag : default;
        await Send.ResultAsync(outcome.ToResult(Results.NoContent));
    }
}
