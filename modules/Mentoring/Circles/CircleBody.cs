using FluentValidation;

namespace Competence.Mentoring.Circles;

/// <param name="Title">1-120 characters.</param>
/// <param name="EveryWeeks">1-8: how often they meet.</param>
/// <param name="MostMembers">3-20: how many can be in it at once.</param>
/// <param name="Purpose">At most 1,000 characters.</param>
/// <param name="ItemIds">0-20 learning items, each once: what they read, watch or try between meetings.</param>
public sealed record CircleBody(string Title, int EveryWeeks, int MostMembers, string? Purpose = null, IReadOnlyList<Guid>? ItemIds = null)
{
    internal CircleContent Content() => new(Title.Trim(), string.IsNullOrWhiteSpace(Purpose) ? null : Purpose.Trim(), EveryWeeks, MostMembers, ItemIds ?? []);
}

/// <param name="MemberIds">0-20 people who are enrolled in the programme, each once.</param>
public sealed record NewCircleBody(CircleBody Circle, IReadOnlyList<Guid> MemberIds);

/// <param name="MemberIds">0-20 people who are enrolled in the programme, each once: all who are in it from now on.</param>
public sealed record CircleMemberList(IReadOnlyList<Guid> MemberIds);

internal sealed class CircleBodyValidator : AbstractValidator<CircleBody>
{
    public CircleBodyValidator()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(120);
        RuleFor(c => c.EveryWeeks).InclusiveBetween(1, 8);
        RuleFor(c => c.MostMembers).InclusiveBetween(3, 20);
        RuleFor(c => c.Purpose).MaximumLength(1000);
        RuleFor(c => c.ItemIds).Must(ids => ids!.Once(LearningCircle.MostItems)).WithMessage("0-20, ×1").When(c => c.ItemIds is not null);
    }
}

internal static class Lists
{
    public static bool Once(this IReadOnlyList<Guid> ids, int most) => ids.Count <= most && ids.Distinct().Count() == ids.Count;
}
