using Competence.Kernel;
using Competence.Metrics.Measures;
using FluentValidation;

namespace Competence.Metrics.Definitions;

/// <param name="Name">1-120 characters in both languages.</param>
/// <param name="Meaning">1-2,000 characters in both languages: what it tells, and how what happens within a period is treated.</param>
/// <param name="Formula">1-500 characters: measures by name, numbers, + - * / and brackets.</param>
/// <param name="Population">The measure whose people the figure is about.</param>
/// <param name="Better">Left out where neither way is the good one.</param>
/// <param name="Months">1, 3 or 12.</param>
/// <param name="MinGroup">5-1,000; 5 where left out. A figure about fewer people is hidden.</param>
/// <param name="Target">In the metric's own unit.</param>
public sealed record MetricBody(
    LocalizedText Name, LocalizedText Meaning, string Formula, string Population, MetricUnit Unit, Better? Better = null, int Months = 12,
    int MinGroup = MetricBody.LeastGroup, decimal? Target = null)
{
    public const int LeastGroup = 5;

    internal MetricContent Content() => new(Name, Meaning, Formula.Trim(), Population, Unit, Better, Months, MinGroup, Target);
}

internal sealed class MetricBodyValidator : AbstractValidator<MetricBody>
{
    public MetricBodyValidator()
    {
        RuleFor(r => r.Name).Must(t => Says(t, 120)).WithMessage("1-120");
        RuleFor(r => r.Meaning).Must(t => Says(t, 2000)).WithMessage("1-2,000");
        RuleFor(r => r.Formula).NotEmpty().MaximumLength(500);
        RuleFor(r => r.Population).NotEmpty().MaximumLength(60);
        RuleFor(r => r.Unit).IsInEnum();
        RuleFor(r => r.Better).IsInEnum();
        RuleFor(r => r.Months).Must(Window.Lengths.Contains).WithMessage("1, 3, 12");
        RuleFor(r => r.MinGroup).InclusiveBetween(MetricBody.LeastGroup, 1000);
        RuleFor(r => r.Target).InclusiveBetween(-1_000_000_000, 1_000_000_000);
    }

    private static bool Says(LocalizedText? text, int most) => text is { Sv: { } sv, En: { } en } && Fits(sv, most) && Fits(en, most);

    private static bool Fits(string text, int most) => !string.IsNullOrWhiteSpace(text) && text.Length <= most;
}
