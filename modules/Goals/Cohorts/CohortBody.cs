using FluentValidation;

namespace Competence.Goals.Cohorts;

/// <param name="Name">1-200 characters.</param>
/// <param name="Starts">The first day.</param>
/// <param name="Ends">The last day; not before the first.</param>
/// <param name="Seats">1-100,000: how many can be in it at once.</param>
public sealed record CohortBody(string Name, DateOnly Starts, DateOnly Ends, int Seats)
{
    internal CohortContent Content() => new(Name.Trim(), Starts, Ends, Seats);
}

internal sealed class CohortBodyValidator : AbstractValidator<CohortBody>
{
    public CohortBodyValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Ends).GreaterThanOrEqualTo(c => c.Starts);
        RuleFor(c => c.Seats).InclusiveBetween(1, Cohort.MostSeats);
    }
}
