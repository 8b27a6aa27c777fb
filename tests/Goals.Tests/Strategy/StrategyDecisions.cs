using Competence.Goals.Copies;
using Competence.Goals.Strategies;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Strategy.Directing;

namespace Competence.Goals.Tests.Strategy;

public sealed class StrategyDecisions
{
    private static readonly StrategySurroundings Around = new(new Standing(true, null), true, true, true, true, 0);

    [Fact]
    public void A_strategy_is_drafted_and_written_in_until_it_is_submitted()
    {
        GivenStrategy().When(Write(Plan, isNew: true)).Then(Drafted);
        GivenStrategy(Drafted).When(Write(Plan with { SkillIds = [Ai] })).Then();
        GivenStrategy(Drafted).When(Write(Plan with { Budget = null })).Then(new StrategyDraftChanged(TheStrategy, Plan with { Budget = null }, Ada));
        GivenStrategy(InReview).When(Write(Plan)).Refused("goals.strategy-in-review");
        GivenStrategy(Holding).When(Write(Plan)).Refused("goals.strategy-without-draft");
        GivenStrategy().When(Write(Plan, isNew: true, Around with { AreSkillsKnown = false })).Refused("goals.unknown-skill");
        GivenStrategy().When(Write(Plan, isNew: true, Around with { AreGoalsKnown = false })).Refused("goals.unknown-goal");
    }

    [Fact]
    public void It_is_submitted_with_a_goal_and_a_programme()
    {
        GivenStrategy(Drafted).When(Submit).Then(new StrategySubmitted(TheStrategy, Ada, Now));
        GivenStrategy(InReview).When(Submit).Then();
        GivenStrategy(Drafted with { Content = Plan with { BusinessGoalIds = [] } }).When(Submit).Refused("goals.strategy-without-goal");
        GivenStrategy(Drafted with { Content = Plan with { Programmes = [] } }).When(Submit).Refused("goals.strategy-without-programme");
        GivenStrategy(Drafted with { Content = Plan with { ReviewOn = Today.AddDays(-1) } }).When(Submit).Refused("goals.review-day-passed");
    }

    [Fact]
    public void Nobody_approves_what_they_have_written_in_or_submitted()
    {
        GivenStrategy(InReview).When(Approve(Ada)).Refused("goals.own-strategy");
        GivenStrategy(InReview).When(Approve(Bo)).Refused("goals.own-strategy");
        GivenStrategy(InReview).When(Approve(Cia)).Then(new StrategyApproved(TheStrategy, 1, Cia, Now));
        GivenStrategy(Drafted).When(Approve(Cia)).Refused("goals.strategy-not-in-review");
        GivenStrategy(Drafted, new StrategySubmitted(TheStrategy, Cia, Now)).When(Approve(Cia)).Refused("goals.own-strategy");
        GivenStrategy(InReview).When(s => ApproveStrategyHandler.Decide(new(TheStrategy, Cia, 2), s, 3, Now)).Refused("manners.stale");
    }

    [Fact]
    public void The_next_version_begins_from_the_one_that_holds_and_takes_its_place()
    {
        var story = GivenStrategy(Holding).When(s => ReviseStrategyHandler.Decide(new(TheStrategy, Bo), s, Now));
        story.Then(new StrategyDrafted(TheStrategy, 2, Plan with { Budget = 300_000m }, Bo, Now));
        story.State!.Current()!.Number.Should().Be(1, "it holds until the next is approved");

        var next = GivenStrategy([.. Holding, new StrategyDrafted(TheStrategy, 2, Plan, Bo, Now), new StrategySubmitted(TheStrategy, Bo, Now)]).When(Approve(Ada)).State!;
        next.Versions.Select(v => (v.Number, v.State)).Should().Equal((1, StrategyState.Superseded), (2, StrategyState.Approved));
        GivenStrategy(Drafted).When(s => ReviseStrategyHandler.Decide(new(TheStrategy, Bo), s, Now)).Refused("goals.strategy-drafted");
    }

    [Fact]
    public void Sent_back_it_is_a_draft_again_and_says_why()
    {
        GivenStrategy(InReview).When(s => SendBackStrategyHandler.Decide(new(TheStrategy, Cia, " "), s, Now)).Refused("goals.reason-missing");
        GivenStrategy(InReview).When(s => SendBackStrategyHandler.Decide(new(TheStrategy, Ada, null), s, Now)).Then(new StrategySentBack(TheStrategy, Ada, null, Now));
        var back = GivenStrategy(InReview).When(s => SendBackStrategyHandler.Decide(new(TheStrategy, Cia, "Mer om supporten"), s, Now)).State!.Draft()!;
        (back.State, back.Answer).Should().Be((StrategyState.Draft, "Mer om supporten"));
    }

    [Fact]
    public void A_draft_is_thrown_away_and_what_holds_stays()
    {
        GivenStrategy(Drafted).When(Discard).State.Should().BeNull();
        GivenStrategy([.. Holding, new StrategyDrafted(TheStrategy, 2, Plan, Bo, Now)]).When(Discard).State!.Versions.Should().ContainSingle().Which.State.Should().Be(StrategyState.Approved);
    }

    [Fact]
    public void Hours_are_shared_by_kind_and_a_kind_without_any_is_warned_of()
    {
        StrategyProgramme Hours(Guid skill, decimal hours) => new(Guid.CreateVersion7(), "Kurs", skill, hours, Goal, null);
        var kinds = new Dictionary<Guid, string> { [Ai] = "technical", [Listening] = "soft" };

        var both = HourShares.Of([Hours(Ai, 250), Hours(Listening, 150), Hours(Ai, 100)], kinds);
        both.Should().Equal(new HourShareView("technical", 350, .7m), new HourShareView("soft", 150, .3m));
        HourShares.Warnings(both).Should().BeEmpty();
        HourShares.Warnings(HourShares.Of([Hours(Ai, 8)], kinds)).Should().Equal(HourWarning.NoSoftSkills);
        HourShares.Warnings(HourShares.Of([Hours(Listening, 8)], kinds)).Should().Equal(HourWarning.NoTechnicalSkills);
        HourShares.Warnings(HourShares.Of([], kinds)).Should().BeEmpty();
    }

    private static Func<LearningStrategy?, Decision> Write(StrategyContent content, bool isNew = false, StrategySurroundings? around = null) =>
        strategy => WriteStrategyHandler.Decide(new(TheStrategy, Ada, content, isNew), strategy, around ?? Around, 1, Now);

    private static Decision Submit(LearningStrategy? strategy) => SubmitStrategyHandler.Decide(new(TheStrategy, Ada, null), strategy, 1, Now, Today);

    private static Decision Discard(LearningStrategy? strategy) => DiscardStrategyDraftHandler.Decide(new(TheStrategy, Ada, null), strategy, 1);

    private static Func<LearningStrategy?, Decision> Approve(Guid by) => strategy => ApproveStrategyHandler.Decide(new(TheStrategy, by, null), strategy, 3, Now);
}
