using FluentValidation;

namespace Competence.Metrics.Reviews;

/// <param name="Title">1-200 characters.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="ParticipantIds">At most 50 people, each once.</param>
/// <param name="MetricKeys">The key figures on the agenda: at most 30, each once.</param>
/// <param name="GoalIds">The business goals on it: at most 30, each once. There is at least one subject.</param>
/// <param name="Minutes">At most 10,000 characters of plain text.</param>
/// <param name="Decisions">At most one for each subject on the agenda.</param>
public sealed record ReviewBody(
    string Title, DateOnly On, IReadOnlyList<Guid>? ParticipantIds = null, IReadOnlyList<string>? MetricKeys = null, IReadOnlyList<Guid>? GoalIds = null, string? Minutes = null,
    IReadOnlyList<DecidedBody>? Decisions = null)
{
    internal ReviewContent Content() => new(
        Title.Trim(), On, ParticipantIds ?? [], MetricKeys ?? [], GoalIds ?? [], Minutes?.Trim() ?? "",
        [.. (Decisions ?? []).Select(d => new Decided(d.MetricKey, d.GoalId, d.Decision, d.Reason.Trim(), d.OwnerId, d.NextOn))]);
}

/// <param name="MetricKey">The key figure that is decided of; or</param>
/// <param name="GoalId">the goal. One of the two.</param>
/// <param name="Reason">1-2,000 characters.</param>
/// <param name="OwnerId">The person who sees to it.</param>
/// <param name="NextOn">The day on which it is looked at again; after the meeting.</param>
public sealed record DecidedBody(ReviewDecision Decision, string Reason, Guid OwnerId, DateOnly NextOn, string? MetricKey = null, Guid? GoalId = null);

internal sealed class ReviewBodyValidator : AbstractValidator<ReviewBody>
{
    private const int MostPeople = 50, MostSubjects = 30;

    public ReviewBodyValidator()
    {
        RuleFor(b => b.Title).NotEmpty().MaximumLength(200);
        RuleFor(b => b.On).NotEmpty();
        RuleFor(b => b.ParticipantIds).Must(ids => Fits(ids, MostPeople)).WithMessage($"0-{MostPeople}, ×1");
        RuleFor(b => b.MetricKeys).Must(keys => Fits(keys, MostSubjects)).WithMessage($"0-{MostSubjects}, ×1");
        RuleFor(b => b.MetricKeys).Must((b, keys) => keys?.Count > 0 || b.GoalIds?.Count > 0).WithMessage("1-");
        RuleFor(b => b.GoalIds).Must(ids => Fits(ids, MostSubjects)).WithMessage($"0-{MostSubjects}, ×1");
        RuleFor(b => b.Minutes).MaximumLength(10_000);
        RuleFor(b => b.Decisions).Must(all => Fits(all?.Select(d => (d.MetricKey, d.GoalId)).ToList(), 2 * MostSubjects)).WithMessage("×1");
        RuleForEach(b => b.Decisions).ChildRules(decided =>
        {
            decided.RuleFor(d => d.Decision).IsInEnum();
            decided.RuleFor(d => d.MetricKey).Must((d, key) => key is null != d.GoalId is null).WithMessage("metricKey | goalId");
            decided.RuleFor(d => d.Reason).NotEmpty().MaximumLength(2000);
            decided.RuleFor(d => d.OwnerId).NotEmpty();
            decided.RuleFor(d => d.NextOn).NotEmpty();
        });
    }

    private static bool Fits<T>(IReadOnlyList<T>? all, int most) => all is null || all.Count <= most && all.Distinct().Count() == all.Count;
}
