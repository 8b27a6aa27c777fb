using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Ratings;

public sealed class CombinationPolicyDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_policy_is_chosen_for_one_framework()
    {
        var rules = Given().When(r => Choose(r, "own", CombinationPolicy.Highest)).Then(new CombinationPolicyChosen("own", CombinationPolicy.Highest)).State!;

        (rules.PolicyOf("own"), rules.PolicyOf("esco"), rules.IsBlind).Should().Be((CombinationPolicy.Highest, CombinationPolicy.Weighted, true));
    }

    [Fact]
    public void The_policy_that_holds_already_changes_nothing() => Given().When(r => Choose(r, "own", CombinationPolicy.Weighted)).Then();

    [Fact]
    public void An_unknown_framework_has_no_policy() => Given().When(r => Choose(r, "sfia-0", CombinationPolicy.Latest)).Refused("skills.unknown-framework");

    [Fact]
    public void A_choice_based_on_an_older_version_is_refused() =>
        Given().When(r => ChooseCombinationPolicyHandler.Decide(new("own", CombinationPolicy.Latest, BasedOn: 1), r, version: 2)).Refused("manners.stale");

    [Fact]
    public void Blindness_and_policy_do_not_undo_each_other() =>
        Given(new CombinationPolicyChosen("own", CombinationPolicy.Latest), new RatingRulesSet(IsBlind: false)).State!
            .Should().Match<RatingRules>(r => !r.IsBlind && r.PolicyOf("own") == CombinationPolicy.Latest);

    [Fact]
    public void The_news_of_a_level_follows_the_policy()
    {
        var (ada, grace, sql) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var rules = RatingRules.Fold(null, new CombinationPolicyChosen("own", CombinationPolicy.Highest));
        var story = Story<SkillProfile>.Given(SkillProfile.Fold, new SkillRated(ada, sql, RatingSource.Self, ada, 2, Now));

        story.When(p => RateSkillHandler.Decide(new(ada, sql, RatingSource.Manager, grace, 4, null), p, isKnown: true, Skills.Of(sql), Now, rules: rules))
            .Telling(new Contracts.SkillLevelChanged(ada, sql, 2, 4, Now));
    }

    private static Kernel.Decision Choose(RatingRules? rules, string framework, CombinationPolicy policy) =>
        ChooseCombinationPolicyHandler.Decide(new(framework, policy, BasedOn: null), rules, version: null);

    private static Story<RatingRules> Given(params object[] facts) => Story<RatingRules>.Given(RatingRules.Fold, facts);
}
