using Competence.Templates.Definitions;
using Competence.Templates.Onboardings;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Onboardings.Newcomer;

namespace Competence.Templates.Tests.Onboardings;

public sealed class PlannedTaskTests
{
    [Fact]
    public void A_task_has_its_own_day_or_the_last_of_its_phase()
    {
        var tasks = PlannedTask.Of(Content(
            In(Phase.Day30, Task("talk"), Task("early", due: 14)), In(Phase.BeforeStart, Task("laptop", Party.It, -5), Task("desk")), In(Phase.Week1, Task("lunch")), In(null, Task("loose"))));

        tasks.Select(t => (t.Key, t.DueDays)).Should().Equal(("laptop", -5), ("desk", -1), ("loose", 0), ("lunch", 6), ("early", 14), ("talk", 30));
        tasks.Single(t => t.Key == "early").Phase.Should().Be(Phase.Day30, "a phase is what the template says, whatever the day");
    }

    [Fact]
    public void Whoever_fills_the_section_does_what_names_nobody() =>
        PlannedTask.Of(Content(In(Phase.Day1, Task("a"), Task("b", Party.Buddy)))).Select(t => t.Owner).Should().Equal(Party.Manager, Party.Buddy);

    [Fact]
    public void What_else_a_template_asks_is_no_task() =>
        PlannedTask.Of(Content(In(Phase.Day1, Task("a") with { Kind = QuestionKind.Text }))).Should().BeEmpty();

    [Theory]
    [InlineData(-30, Phase.BeforeStart), InlineData(0, Phase.Day1), InlineData(1, Phase.Week1), InlineData(6, Phase.Week1), InlineData(7, Phase.Day30), InlineData(61, Phase.Day90), InlineData(200, Phase.Day90)]
    public void A_day_lies_in_the_first_phase_that_ends_on_it_or_later(int days, Phase phase) => PlannedTask.PhaseOf(days).Should().Be(phase);

    [Fact]
    public void Days_are_counted_over_months_and_the_leap_day() =>
        new PlannedTask("a", Party.It, Phase.Day30, 30).At(new(2028, 2, 1)).Due.Should().Be(new DateOnly(2028, 3, 2));
}
