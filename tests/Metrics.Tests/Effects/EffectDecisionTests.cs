using Competence.Kernel;
using Competence.Metrics.Effects;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Effects;

public sealed class EffectDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 20), Finished = new(2026, 3, 10);
    private static readonly Guid Programme = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Boss = Guid.CreateVersion7(), Card = Guid.CreateVersion7();
    private static readonly BehaviourAnswer Answer = new([4, 3, 5], true);
    private static readonly FrozenGroup Ten = new(new(GroupKind.Participants, [], []), 10, 2, 0);

    [Fact]
    public void A_reaction_is_given_once()
    {
        var story = Story<ProgrammeAnswers>.Given(ProgrammeAnswers.Fold).When(a => GiveReactionHandler.Decide(new(Programme, Ada, 4), a, Finished, Now));
        story.Then(new ReactionGiven(Programme, Ada, 4, Now));

        GiveReactionHandler.Decide(new(Programme, Ada, 4), story.State, Finished, Now).Events.Should().BeEmpty();
        Refused(GiveReactionHandler.Decide(new(Programme, Ada, 5), story.State, Finished, Now), "metrics.already-answered");
        Refused(GiveReactionHandler.Decide(new(Programme, Ada, 5), null, null, Now), "metrics.programme-not-finished");
    }

    [Fact]
    public void The_participant_and_the_manager_each_answer_once()
    {
        var story = Story<ProgrammeAnswers>.Given(ProgrammeAnswers.Fold, new BehaviourChecked(Programme, Ada, Answer, Boss, Now)).When(a => Check(Ada, a, Today));
        story.Then(new BehaviourChecked(Programme, Ada, Answer, Ada, Now));

        (story.State!.Own, story.State.Led).Should().Be((Answer, Answer));
        CheckBehaviourHandler.Decide(new(Programme, Ada, new([4, 3, 5], true), Boss), story.State, Finished, Now, Today).Events.Should().BeEmpty();
        Refused(CheckBehaviourHandler.Decide(new(Programme, Ada, new([1, 1, 1], false), Boss), story.State, Finished, Now, Today), "metrics.already-answered");
    }

    [Theory]
    [InlineData(59, "metrics.check-not-due")]
    [InlineData(60, null)]
    [InlineData(90, null)]
    [InlineData(91, "metrics.check-over")]
    public void It_is_asked_from_the_sixtieth_day_to_the_ninetieth(int day, string? code) => Check(Ada, null, Finished.AddDays(day)).Refusal?.Code.Should().Be(code);

    [Fact]
    public void Groups_under_five_and_what_tells_of_few_make_no_card()
    {
        Make(new(12, true, Ten, Ten, false, 0)).Events.Should().ContainSingle();
        Refused(Make(new(12, true, Ten with { People = 4 }, Ten, false, 0)), "metrics.target-too-small");
        Refused(Make(new(12, true, Ten, Ten with { People = 4 }, false, 0)), "metrics.comparison-too-small");
        Refused(Make(new(12, true, Ten, Ten, true, 0)), "metrics.group-tells-of-few");
        Refused(Make(new(12, false, Ten, Ten, false, 0)), "metrics.unknown-unit");
        Refused(Make(new(0, true, Ten, Ten, false, 0)), "metrics.nobody-in-programme");
        Refused(Make(new(12, true, Ten, Ten, false, EffectCard.Most)), "metrics.too-many-effect-cards");
        Refused(Make(new(12, true, Ten, Ten, false, 0), "average_headcount"), "metrics.not-per-person");
    }

    [Fact]
    public void The_period_before_ends_the_day_before_the_one_after_begins_and_they_are_as_long()
    {
        var plan = new EffectPlan(Programme, "leavers", new(2026, 3, 1), 6);

        (plan.Before.Since, plan.Before.Month.AddMonths(1).AddDays(-1)).Should().Be((new DateOnly(2025, 9, 1), new DateOnly(2026, 2, 28)));
        (plan.After.Since, plan.After.Month.AddMonths(1).AddDays(-1)).Should().Be((new DateOnly(2026, 3, 1), new DateOnly(2026, 8, 31)));
    }

    [Fact]
    public void Every_measure_of_a_card_is_there() => EffectMeasures.Shares.Should().AllSatisfy(name => EffectMeasures.Find(name).Should().NotBeNull());

    private static Decision Check(Guid by, ProgrammeAnswers? answers, DateOnly today) => CheckBehaviourHandler.Decide(new(Programme, Ada, Answer, by), answers, Finished, Now, today);

    private static Decision Make(CardSurroundings around, string measure = "leavers") =>
        MakeEffectCardHandler.Decide(new(Card, new(Programme, measure, new(2026, 3, 1), 6), Ten.Rule, Ten.Rule, null, Boss), around, Now);

    private static void Refused(Decision decision, string code) => decision.Refusal!.Code.Should().Be(code);
}
