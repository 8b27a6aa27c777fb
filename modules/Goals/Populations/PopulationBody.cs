using FluentValidation;

namespace Competence.Goals.Populations;

/// <param name="IsEveryone">All who are employed; then the lists are empty.</param>
/// <param name="UnitIds">At most 500: in one of these units or below.</param>
/// <param name="RoleProfileIds">At most 500: with one of these roles; narrows the units.</param>
public sealed record PopulationBody(bool IsEveryone, IReadOnlyList<Guid>? UnitIds = null, IReadOnlyList<Guid>? RoleProfileIds = null)
{
    internal Population ToPopulation() => new(IsEveryone, UnitIds ?? [], RoleProfileIds ?? []);
}

internal sealed class PopulationBodyValidator : AbstractValidator<PopulationBody>
{
    public PopulationBodyValidator()
    {
        RuleFor(p => p.UnitIds).Must(ids => ids is not { Count: > 500 }).WithMessage("≤ 500");
        RuleFor(p => p.RoleProfileIds).Must(ids => ids is not { Count: > 500 }).WithMessage("≤ 500");
        RuleFor(p => p.IsEveryone).Must((p, isEveryone) => isEveryone == (p.UnitIds is not { Count: > 0 } && p.RoleProfileIds is not { Count: > 0 }))
            .WithMessage("isEveryone ≠ unitIds, roleProfileIds");
    }
}
