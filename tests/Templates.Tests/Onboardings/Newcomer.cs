using Competence.Kernel;
using Competence.Templates.Definitions;
using Competence.Templates.Onboardings;

namespace Competence.Templates.Tests.Onboardings;

/// <summary>One who begins on 2 March, and those around them.</summary>
internal static class Newcomer
{
    public static readonly Guid Id = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Boss = Guid.CreateVersion7(), It = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(),
        Hr = Guid.CreateVersion7(), Template = Guid.CreateVersion7();
    public static readonly DateOnly First = new(2026, 3, 2), Today = new(2026, 3, 10);
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);
    public static readonly Employment Employed = new(First, null);

    private static readonly LocalizedText Said = new("Ja", "Yes");

    public static readonly IReadOnlyList<PlannedTask> Tasks =
    [
        new("laptop", Party.It, Phase.BeforeStart, -5), new("welcome", Party.Manager, Phase.Day1, 0), new("lunch", Party.Buddy, Phase.Week1, 6),
        new("month-skills", Party.Employee, Phase.Day30, 30),
    ];

    public static readonly OnboardingStarted Started = new(Id, Ada, Template, 1, First, First, Tasks, Bo, By: null, Now.AddDays(-20));

    public static Story<Onboarding> Given(params object[] facts) => Story<Onboarding>.Given(Onboarding.Fold, [Started, .. facts]);

    public static Part As(Guid person, params Party[] parties) => new(person, parties.ToHashSet());

    public static Question Task(string key, Party? owner = null, int? due = null) =>
        new(key, QuestionKind.Task, Said, LocalizedText.Empty, false, null, [], false, null, owner, due);

    public static Section In(Phase? phase, params Question[] questions) =>
        new($"s{phase}", Said, LocalizedText.Empty, [Party.Manager, Party.Hr], [], AnswerWay.Together, Reveal.AtOnce, questions, phase);

    public static TemplateContent Content(params Section[] sections) => new(TemplateKind.Onboarding, Said, LocalizedText.Empty, sections);

    public static TemplateVersion Published(params Section[] sections) => new(TemplateVersion.IdOf(Template, 2), Template, 2, Content(sections));
}
