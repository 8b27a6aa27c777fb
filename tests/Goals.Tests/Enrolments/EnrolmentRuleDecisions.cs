using Competence.Goals.Enrolments;
using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
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

    private static Kernel.Decision Decide(DateOnly? due, LearningItem? item) =>
        SetEnrolmentRuleHandler.Decide(new(Rule, Course, Everyone, LearningBasis.Law, due, Hr), item, Now, Today);

    private static Story<EnrolmentRule> Given(params object[] facts) => Story<EnrolmentRule>.Given(EnrolmentRule.Fold, facts);
}
