using Competence.Mentoring.Matching;
using FluentValidation;

namespace Competence.Mentoring.Programmes;

/// <param name="Title">1-200 characters.</param>
/// <param name="Kind">What it brings together; stays as it is once somebody has enrolled.</param>
/// <param name="Mode">How pairs come about.</param>
/// <param name="OwnerId">The person who answers for it.</param>
/// <param name="EnrolFrom">The first day on which one can enrol.</param>
/// <param name="EnrolUntil">The last; not before the first.</param>
/// <param name="Ends">The last day of the programme; not before <c>enrolUntil</c>.</param>
/// <param name="Weights">How much each part of a score counts, together 1; left out: .50, .15, .15, .10, .10.</param>
/// <param name="Goals">0-12, each once, 1-80 characters: what a mentee can want help with beside skills.</param>
/// <param name="Sessions">1-30: how many sessions a pair is expected to have.</param>
/// <param name="Description">At most 5,000 characters.</param>
public sealed record MentoringProgrammeBody(
    string Title, MentoringKind Kind, MatchingMode Mode, Guid OwnerId, DateOnly EnrolFrom, DateOnly EnrolUntil, DateOnly Ends,
    MatchWeights? Weights = null, IReadOnlyList<string>? Goals = null, int Sessions = 6, string? Description = null)
{
    internal MentoringProgrammeContent Content() => new(
        Title.Trim(), string.IsNullOrWhiteSpace(Description) ? null : Description.Trim(), Kind, Mode, OwnerId, EnrolFrom, EnrolUntil, Ends,
        Weights ?? MatchWeights.Usual, [.. (Goals ?? []).Select(g => g.Trim())], Kind == MentoringKind.Flash ? 1 : Sessions);
}

internal sealed class MentoringProgrammeBodyValidator : AbstractValidator<MentoringProgrammeBody>
{
    public MentoringProgrammeBodyValidator()
    {
        RuleFor(p => p.Title).NotEmpty().MaximumLength(200);
        RuleFor(p => p.OwnerId).NotEmpty();
        RuleFor(p => p.EnrolUntil).GreaterThanOrEqualTo(p => p.EnrolFrom);
        RuleFor(p => p.Ends).GreaterThanOrEqualTo(p => p.EnrolUntil);
        RuleFor(p => p.Sessions).InclusiveBetween(1, MentoringProgramme.MostSessions);
        RuleFor(p => p.Description).MaximumLength(5000);
        RuleFor(p => p.Goals)
            .Must(goals => goals!.Count <= MentoringProgramme.MostGoals && goals.Select(g => g.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == goals.Count)
            .WithMessage("0-12, ×1").When(p => p.Goals is not null);
        RuleForEach(p => p.Goals).NotEmpty().MaximumLength(80);
    }
}
