using Competence.Goals.LearningTime;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.LearningTime.Weeks;

namespace Competence.Goals.Tests.LearningTime;

public sealed class LearningTimePolicyDecisions
{
    private static readonly LearningTimePolicySet First = new(.2m, new(2026, 1, 1), Ada, Now);

    [Fact]
    public void The_first_share_may_hold_from_before_and_later_ones_leave_what_has_been()
    {
        Given().When(Set(.2m, First.From)).Then(First);
        Given(First).When(Set(.1m, Today.AddDays(-1))).Refused("goals.day-passed");
        Given(First).When(Set(.1m, Today)).Then(new LearningTimePolicySet(.1m, Today, Ada, Now));
        Given(First).When(Set(.2m, First.From)).Then();
        Given(First).When(policy => SetLearningTimePolicyHandler.Decide(new(.3m, Today, Ada, BasedOn: 0), policy, 1, Now, Today)).Refused("manners.stale");
    }

    [Fact]
    public void Each_holds_from_its_day_until_the_next()
    {
        var policy = Given(First, new LearningTimePolicySet(.1m, Today, Ada, Now), new LearningTimePolicySet(.15m, Today, Ada, Now)).State!;
        new[] { new DateOnly(2025, 12, 31), First.From, Today.AddDays(-1), Today }.Select(policy.ShareOn).Should().Equal(0, .2m, .2m, .15m);
    }

    private static Func<LearningTimePolicy?, Decision> Set(decimal share, DateOnly from) =>
        policy => SetLearningTimePolicyHandler.Decide(new(share, from, Ada, BasedOn: null), policy, policy is null ? null : 1, Now, Today);

    private static Story<LearningTimePolicy> Given(params object[] facts) => Story<LearningTimePolicy>.Given(LearningTimePolicy.Fold, facts);
}
