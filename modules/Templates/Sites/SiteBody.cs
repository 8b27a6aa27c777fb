using FluentValidation;

namespace Competence.Templates.Sites;

/// <param name="Name">1-120 characters.</param>
/// <param name="UnitIds">0-200: units that belong there, with all below them that belong nowhere else.</param>
/// <param name="Address">At most 300 characters.</param>
public sealed record SiteBody(string Name, IReadOnlyList<Guid> UnitIds, string? Address = null)
{
    internal SiteContent Content() => new(Name.Trim(), string.IsNullOrWhiteSpace(Address) ? null : Address.Trim(), [.. UnitIds.Distinct()]);
}

internal sealed class SiteBodyValidator : AbstractValidator<SiteBody>
{
    public SiteBodyValidator()
    {
        RuleFor(s => s.Name).NotEmpty().MaximumLength(120);
        RuleFor(s => s.Address).MaximumLength(300);
        RuleFor(s => s.UnitIds).NotNull().Must(units => units is null || units.Count <= Site.MostUnits).WithMessage("0-200");
    }
}
