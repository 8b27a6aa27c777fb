using Competence.Goals.Enrolments;
using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Enrolments;

public sealed class EnrolmentRuleDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 2), Spring = new(2027, 4, 30);
    private static readonly Guid Rule = Guid.CreateVersion7(), Course = Guid.CreateVersion7(), Hr = Guid.CreateVersion7();
    private static readonly Population Everyone = new(true, [], []);
    private static readonly LearningItem Item = new(Course, new(LearningItemKind.Course, "Brandskydd", null, "sv", null, null, 2, null, null, [], []), true);
    private static readonly EnrolmentRuleSet Set = new(Rule, Course, Everyone, LearningBasis.Law, Spring, Hr, Now);

    [Fact]
    public void A_rule_is_set_for_what_is_offered_and_a_day_to_come()
    {
        Given().When(_ => Decide(Spring, Item)).Then(Set);
        Given().When(_ => Decide(Spring, null)).Refused("goals.unknown-learning-item");
        Given().When(_ => Decide(Spring, Item with { IsOffered = false })).Refused("goals.not-offered");
        Given().When(_ => Decide(Today.AddDays(-1), Item)).Refused("goals.day-passed");
    }

    [Fact]
    public void It_ends_once()
    {
        Given(Set).When(rule => EndEnrolmentRuleHandler.Decide(new(Rule, Hr), rule, Now)).Then(new EnrolmentRuleEnded(Rule, Hr, Now));
        Given(Set, new EnrolmentRuleEnded(Rule, Hr, Now)).When(rule => EndEnrolmentRuleHandler.Decide(new(Rule, Hr), rule, Now)).Then();
        Given().When(rule => EndEnrolmentRuleHandler.Decide(new(Rule, Hr), rule, Now)).Refused("goals.unknown-rule");
    }

    [Fact]
    public void It_runs_by_itself_from_the_first_run_to_its_day_or_its_end()
    {
        var started = new EnrolmentRuleStarted(Rule, Hr, Now);
        RunsByItself(Today, Set).Should().BeFalse("it has only been saved");
        RunsByItself(Spring, Set, started).Should().BeTrue();
        RunsByItself(Spring.AddDays(1), Set, started).Should().BeFalse("nobody is given a day that has passed");
        RunsByItself(Spring.AddDays(1), Set with { Due = null }, started).Should().BeTrue();
        RunsByItself(Today, Set, started, new EnrolmentRuleEnded(Rule, Hr, Now)).Should().BeFalse();
    }

    private static bool RunsByItself(DateOnly day, params object[] facts) => facts.Aggregate((EnrolmentRule?)null, EnrolmentRule.Fold)!.RunsByItself(day);

    private static Kernel.Decision Decide(DateOnly? due, LearningItem? item) =>
        SetEnrolmentRuleHandler.Decide(new(Rule, Course, Everyone, LearningBasis.Law, due, Hr), item, Now, Today);

    private static Story<EnrolmentRule> Given(params object[] facts) => Story<EnrolmentRule>.Given(EnrolmentRule.Fold, facts);
}
