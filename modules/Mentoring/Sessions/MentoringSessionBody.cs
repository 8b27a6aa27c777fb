using FluentValidation;

namespace Competence.Mentoring.Sessions;

/// <param name="Starts">An instant; one that has passed is of a session that was held.</param>
/// <param name="Minutes">10-240.</param>
/// <param name="Place">At most 200 characters: a room or a link.</param>
public sealed record MentoringSessionBody(DateTimeOffset Starts, int Minutes = 60, string? Place = null)
{
    internal SessionTime Time() => new(Starts.ToUniversalTime(), Minutes, string.IsNullOrWhiteSpace(Place) ? null : Place.Trim());
}

public sealed record SessionTime(DateTimeOffset Starts, int Minutes, string? Place);

internal sealed class MentoringSessionBodyValidator : AbstractValidator<MentoringSessionBody>
{
    public MentoringSessionBodyValidator()
    {
        RuleFor(s => s.Starts).NotEmpty();
        RuleFor(s => s.Minutes).InclusiveBetween(10, 240);
        RuleFor(s => s.Place).MaximumLength(200);
    }
}
