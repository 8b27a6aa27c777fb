using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Confirmations;

public sealed record ConfirmSkillsRequest([property: RouteParam] Guid PersonId, [property: FromBody] SkillConfirmations Body);

/// <param name="SkillIds">1 to 200.</param>
public sealed record SkillConfirmations(IReadOnlyList<Guid> SkillIds);

internal sealed class ConfirmSkillsValidator : Validator<ConfirmSkillsRequest>
{
    public ConfirmSkillsValidator() => RuleFor(r => r.Body.SkillIds).Must(ids => ids.Count is >= 1 and <= 200).WithMessage("1-200");
}

/// <summary>Say of several skills at once that one's level is still right</summary>
/// <remarks>All of them or none: where one of them cannot be confirmed, none is.</remarks>
internal sealed class ConfirmSkillsEndpoint(IMessageBus bus) : Endpoint<ConfirmSkillsRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/skill-confirmations");
        Policies("self-rating.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ConfirmSkillsRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ConfirmSkills(request.PersonId, request.Body.SkillIds), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
