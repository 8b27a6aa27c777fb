using Competence.Kernel;
using Competence.Templates.Definitions;
using Competence.Templates.Onboardings;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Onboardings.Newcomer;

namespace Competence.Templates.Tests.Onboardings;

public sealed class StartOnboardingTests
{
    private static readonly StartOnboarding Command = new(Id, Ada, Template, null, null, Boss, Leads: true);
    private static readonly TemplateVersion Version = Published(In(Phase.Day1, Task("welcome")));

    private static Decision Start(StartOnboarding command, Employment? employment, bool runs = false, TemplateVersion? version = null, Refusal? refusal = null, Employment? buddy = null) =>
        StartOnboardingHandler.Decide(command, employment, runs, version ?? Version, refusal, buddy, Now, Today);

    [Fact]
    public void It_begins_with_the_employment_unless_another_day_is_said()
    {
        IReadOnlyList<PlannedTask> tasks = [new("welcome", Party.Manager, Phase.Day1, 0)];
        Start(Command, Employed).Events.Should().BeEquivalentTo([new OnboardingStarted(Id, Ada, Template, 2, First, First, tasks, null, Boss, Now)]);
        var later = Start(Command with { StartsOn = First.AddDays(40), BuddyId = Bo }, Employed, buddy: Employed).Events.Should().ContainSingle().Which.Should().BeOfType<OnboardingStarted>().Subject;
        (later.StartsOn, later.EmployedFrom, later.BuddyId).Should().Be((First.AddDays(40), First, Bo));
    }

    [Fact]
    public void A_day_outside_of_the_employment_is_refused()
    {
        Code(Start(Command with { StartsOn = First.AddDays(-1) }, Employed)).Should().Be("templates.outside-employment");
        Code(Start(Command with { StartsOn = Today.AddDays(31) }, new(First, Today.AddDays(30)))).Should().Be("templates.outside-employment");
    }

    [Fact]
    public void Nobody_is_introduced_twice_at_once_or_without_an_employment_or_a_task()
    {
        Code(Start(Command, null)).Should().Be("templates.unknown-person");
        Code(Start(Command with { Leads = false }, Employed)).Should().Be("templates.onboarding-not-yours");
        Code(Start(Command, new(First, Today.AddDays(-1)))).Should().Be("templates.not-employed");
        Code(Start(Command, new(First, First.AddDays(-1)))).Should().Be("templates.not-employed");
        Code(Start(Command, Employed, runs: true)).Should().Be("templates.onboarding-runs");
        Code(Start(Command, Employed, refusal: Refusal.Conflict("templates.template-archived"))).Should().Be("templates.template-archived");
        Code(Start(Command, Employed, version: Published(In(Phase.Day1, Task("a") with { Kind = QuestionKind.Text })))).Should().Be("templates.no-tasks");
        Code(Start(Command with { BuddyId = Ada }, Employed, buddy: Employed)).Should().Be("templates.helps-themselves");
        Code(Start(Command with { BuddyId = Bo }, Employed)).Should().Be("templates.unknown-person");
    }

    private static string? Code(Decision decision) => decision.Refusal?.Code;
}
