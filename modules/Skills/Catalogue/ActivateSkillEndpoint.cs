using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Catalogue;

public sealed record ActivateSkillRequest([property: RouteParam] Guid SkillId);

/// <summary>Take a proposed skill into use, or a deprecated one into use again</summary>
/// <remarks>From now on people can be rated on it and roles can require it. A skill in use already stays as it is.</remarks>
internal sealed class ActivateSkillEndpoint(IMessageBus bus) : Endpoint<ActivateSkillRequest>
{
    public override void Configure()
    {
        Post("/skills/{skillId}/activation");
        Policies("catalogue.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ActivateSkillRequest request, CancellationToken ct)
    {
        var outcome = request.SkillId == Guid.Empty // names no stream, and the store does not ask for it
            ? new Outcome(Refusal.NotFound("skills.unknown-skill"))
            : await bus.InvokeAsync<Outcome>(new ActivateSkill(request.SkillId), ct);
        HttpContext.Response.Headers.ETag = outcome.Refusal is null ? outcome.ETag : default;
        await Send.ResultAsync(outcome.ToResult(Results.NoContent));
    }
}
