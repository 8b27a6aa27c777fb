using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Roles;

public sealed record RequireSkillsRequest([property: RouteParam] Guid RoleProfileId, [property: FromBody] RoleRequirements Body);

/// <param name="Requirements">All of them: what is left out is asked no longer.</param>
public sealed record RoleRequirements(IReadOnlyList<RequiredSkill> Requirements);

/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
/// <param name="IsMandatory">Without it nobody can have the role.</param>
/// <param name="Horizon">The day from which it is asked; null: always.</param>
/// <param name="Reason">Why, for those who are measured by it.</param>
public sealed record RequiredSkill(
    Guid SkillId, int Level, int Importance, bool IsMandatory = false, DateOnly? Horizon = null, LocalizedText? Reason = null);

internal sealed class RequireSkillsValidator : Validator<RequireSkillsRequest>
{
    public RequireSkillsValidator()
    {
        RuleFor(r => r.Body.Requirements).Must(all => all.Count <= 200).WithMessage("≤ 200");
        RuleFor(r => r.Body.Requirements)
            .Must(all => all.DistinctBy(r => (r.SkillId, r.Horizon)).Count() == all.Count).WithMessage("skillId + horizon: ×1");
        RuleForEach(r => r.Body.Requirements).ChildRules(requirement =>
        {
            requirement.RuleFor(r => r.Level).InclusiveBetween(1, 5);
            requirement.RuleFor(r => r.Importance).InclusiveBetween(1, 5);
            requirement.RuleFor(r => r.Reason!.Sv).MaximumLength(1000).When(r => r.Reason is not null);
            requirement.RuleFor(r => r.Reason!.En).MaximumLength(1000).When(r => r.Reason is not null);
        });
    }
}

/// <summary>Say what the next version of a role profile asks</summary>
/// <remarks>Replaces the draft's requirements as a whole; nobody is measured by them until the profile is published.</remarks>
internal sealed class RequireSkillsEndpoint(IMessageBus bus) : Endpoint<RequireSkillsRequest>
{
    public override void Configure()
    {
        Put("/role-profiles/{RoleProfileId}/requirements");
        Policies("role-profile.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(RequireSkillsRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new RequireSkills(
                request.RoleProfileId,
                [.. request.Body.Requirements.Select(r => new Requirement(r.SkillId, r.Level, r.Importance, r.IsMandatory, r.Horizon, r.Reason))],
                basedOn), ct)));
    }
}
