using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Obligations.Facts;

namespace Competence.Templates.Tests.LegalRules;

public sealed class LegalRuleDecisions
{
    private static readonly OtherRules None = new(false, 0);
    private static readonly LegalRuleAdded Added = new(Truck, Content, null, Today, Hr, Now);
    private static readonly LegalRuleContent Other = Content with { WarnDays = 30 };

    private static Story<LegalRule> Given(params object[] facts) => Story<LegalRule>.Given(LegalRule.Fold, facts);

    [Fact]
    public void A_rule_is_added_as_gone_through_by_whoever_adds_it() =>
        Given().When(r => SetLegalRuleHandler.Decide(new(Truck, Content, IsNew: true, Hr), r, None, null, Now, Today)).Then(Added).Telling(new EvaluateRule(Truck))
            .State.Should().BeEquivalentTo(new { ReviewedOn = Today, ReviewerId = Hr });

    [Fact]
    public void Two_rules_never_have_one_key() =>
        Given().When(r => SetLegalRuleHandler.Decide(new(Truck, Content, IsNew: true, Hr), r, new(true, 1), null, Now, Today)).Refused("templates.rule-key-taken");

    [Fact]
    public void A_change_is_a_version_and_the_same_again_is_none()
    {
        var change = new SetLegalRule(Truck, Other, IsNew: false, Hr);
        var changed = Given(Added).When(r => SetLegalRuleHandler.Decide(change, r, None, 1, Now.AddDays(1), Today))
            .Then(new LegalRuleChanged(Truck, Other, Hr, Now.AddDays(1))).Telling(new EvaluateRule(Truck));
        changed.State!.At(Now)!.WarnDays.Should().Be(90);
        changed.State!.At(Now.AddDays(1))!.WarnDays.Should().Be(30);
        changed.State!.At(Now.AddDays(-1)).Should().BeNull();
        changed.When(r => SetLegalRuleHandler.Decide(change, r, None, 2, Now.AddDays(2), Today)).Then().Telling();
        Given(Added).When(r => SetLegalRuleHandler.Decide(change with { BasedOn = 7 }, r, None, 1, Now, Today)).Refused("manners.stale");
        Given().When(r => SetLegalRuleHandler.Decide(change, r, None, null, Now, Today)).Refused("templates.unknown-rule");
    }

    [Fact]
    public void A_rule_that_nobody_has_gone_through_for_twelve_months_says_so()
    {
        var rule = Given(Added).State!;
        rule.NeedsReview(Today.AddMonths(12).AddDays(-1)).Should().BeFalse();
        rule.NeedsReview(Today.AddMonths(12)).Should().BeTrue();
        Given(Added).When(r => ReviewLegalRuleHandler.Decide(new(Truck, Ada), r, Now, Today.AddMonths(13))).Then(new LegalRuleReviewed(Truck, Today.AddMonths(13), Ada, Now))
            .State!.NeedsReview(Today.AddMonths(13)).Should().BeFalse();
    }

    [Fact]
    public void A_retired_rule_is_asked_of_nobody_until_it_is_restored()
    {
        var retired = Given(Added).When(r => RetireLegalRuleHandler.Decide(new(Truck, true, Hr), r, Now.AddDays(1))).Then(new LegalRuleRetired(Truck, Hr, Now.AddDays(1)));
        retired.State!.At(Now.AddDays(2)).Should().BeNull();
        retired.State!.At(Now).Should().NotBeNull();
        Given(Added, new LegalRuleRetired(Truck, Hr, Now)).When(r => SetLegalRuleHandler.Decide(new(Truck, Other, false, Hr), r, None, 2, Now, Today)).Refused("templates.rule-retired");
        retired.When(r => RetireLegalRuleHandler.Decide(new(Truck, false, Hr), r, Now.AddDays(3))).Then(new LegalRuleRestored(Truck, Hr, Now.AddDays(3)));
    }

    [Fact]
    public void The_starters_are_complete_in_both_languages_and_added_once()
    {
        StarterRules.All.Should().HaveCountGreaterThanOrEqualTo(15);
        StarterRules.All.Select(s => s.Key).Should().OnlyHaveUniqueItems();
        foreach (var c in StarterRules.All.Select(s => s.Content))
        {
            new[] { c.Title, c.Asks }.Should().OnlyContain(t => !string.IsNullOrWhiteSpace(t.Sv) && !string.IsNullOrWhiteSpace(t.En), c.Key);
            c.Source.Should().StartWith("https://", c.Key);
            (c.Interval.Basis == IntervalBasis.None).Should().Be(c.Interval.Months is null, c.Key);
            (c.Requires.Kind == RequirementKind.Nothing || c.Requires.Counts is { Sv: not null, En: not null }).Should().BeTrue(c.Key);
        }
        var first = AddStarterRulesHandler.Decide(new(Hr), [], Now).ToList();
        var rules = first.Select(e => LegalRule.Fold(null, e)!).ToList();
        first.Should().HaveCount(StarterRules.All.Count);
        AddStarterRulesHandler.Decide(new(Hr), rules, Now).Should().BeEmpty();
        AddStarterRulesHandler.Decide(new(Hr), [.. rules.Skip(1)], Now).Should().ContainSingle();
        rules.Should().OnlyContain(r => r.ReviewerId == null);
    }
}
