using Competence.Templates.Definitions;

namespace Competence.Templates.Onboardings;

/// <summary>A task as a template has it, before it has a day.</summary>
/// <param name="DueDays">Days after the first day; negative before it.</param>
public sealed record PlannedTask(string Key, Party Owner, Phase Phase, int DueDays)
{
    public OnboardingTask At(DateOnly startsOn) => new(Key, Owner, Phase, DueDays, startsOn.AddDays(DueDays));

    /// <summary>The tasks of a template, by day; what else it may ask has no part in an onboarding.</summary>
    public static IReadOnlyList<PlannedTask> Of(TemplateContent content) =>
    [
        .. content.Sections
            .SelectMany(section => section.Questions.Where(q => q.Kind == QuestionKind.Task), Of)
            .OrderBy(task => task.DueDays),
    ];

    /// <summary>The last day of each phase, in days after the first.</summary>
    public static int DaysOf(Phase phase) => phase switch
    {
        Phase.BeforeStart => -1,
        Phase.Day1 => 0,
        Phase.Week1 => 6,
        Phase.Day30 => 30,
        Phase.Day60 => 60,
        _ => 90,
    };

    public static Phase PhaseOf(int days) => Enum.GetValues<Phase>().FirstOrDefault(phase => days <= DaysOf(phase), Phase.Day90);

    private static PlannedTask Of(Section section, Question task)
    {
        var days = task.DueDays ?? DaysOf(section.Phase ?? Phase.Day1);
        return new(task.Key, task.Owner ?? section.FilledBy[0], section.Phase ?? PhaseOf(days), days);
    }
}
