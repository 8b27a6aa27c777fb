using Competence.Goals.BusinessGoals;
using Competence.Goals.Capabilities;
using Competence.Goals.Copies;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Strategy.Directing;

namespace Competence.Goals.Tests.Strategy;

public sealed class BusinessGoalDecisions
{
    private static readonly GoalSurroundings Around = new(new Standing(true, null), 1, 0);

    [Fact]
    public void A_goal_asks_a_capability_or_says_why_it_asks_none()
    {
        GivenGoal().When(Set(Faster)).Then(new BusinessGoalSet(Goal, Faster));
        var without = Faster with { CapabilityIds = [], NoSkillImpact = "Gäller lokalerna" };
        GivenGoal().When(Set(without)).Then(new BusinessGoalSet(Goal, without));
        GivenGoal().When(Set(Faster with { CapabilityIds = [] })).Refused("goals.goal-without-capability");
        GivenGoal().When(Set(Faster with { NoSkillImpact = "Gäller lokalerna" })).Refused("goals.impact-denied");
    }

    [Fact]
    public void It_names_what_there_is_and_a_day_to_come()
    {
        GivenGoal().When(Set(Faster, Around with { Capabilities = 0 })).Refused("goals.unknown-capability");
        GivenGoal().When(Set(Faster, Around with { Owner = null })).Refused("goals.unknown-person");
        GivenGoal().When(Set(Faster, Around with { Owner = new(false, null) })).Refused("goals.not-employed");
        GivenGoal().When(Set(Faster with { Until = Today.AddDays(-1) })).Refused("goals.day-passed");
        GivenGoal().When(Set(Faster, Around with { Goals = BusinessGoal.Most })).Refused("goals.too-many-goals");
    }

    [Fact]
    public void It_is_changed_by_whoever_saw_the_newest()
    {
        object[] facts = [new BusinessGoalSet(Goal, Faster)];
        GivenGoal(facts).When(Set(Faster with { CapabilityIds = [Support] }, isNew: false)).Then();
        GivenGoal(facts).When(Set(Faster with { Title = "Svar på en kvart" }, isNew: false, basedOn: 1)).Refused("manners.stale");
        GivenGoal().When(Set(Faster, isNew: false)).Refused("goals.unknown-goal");
    }

    [Fact]
    public void It_is_taken_away_unless_an_outcome_goal_is_for_it()
    {
        object[] facts = [new BusinessGoalSet(Goal, Faster)];
        GivenGoal(facts).When(goal => RemoveBusinessGoalHandler.Decide(new(Goal, null), goal, isMeasured: false, 1)).Then(new BusinessGoalRemoved(Goal)).State.Should().BeNull();
        GivenGoal(facts).When(goal => RemoveBusinessGoalHandler.Decide(new(Goal, null), goal, isMeasured: true, 1)).Refused("goals.goal-measured");
    }

    [Fact]
    public void A_capability_takes_skills_in_use_and_stays_while_a_goal_asks_it()
    {
        GivenCapability().When(SetCapability(Answering)).Then(new CapabilitySet(Support, Answering));
        GivenCapability().When(SetCapability(Answering, new Dictionary<Guid, bool> { [Ai] = true })).Refused("goals.unknown-skill");
        GivenCapability().When(SetCapability(Answering, new Dictionary<Guid, bool> { [Ai] = true, [Listening] = false })).Refused("goals.skill-not-in-use");
        GivenCapability(new CapabilitySet(Support, Answering)).When(c => RemoveCapabilityHandler.Decide(new(Support, null), c, goals: 2, 1)).Refused("goals.capability-asked");
    }

    [Fact]
    public void A_skill_that_gives_way_is_taken_once()
    {
        Answering.Moved(Ai, Listening).Skills.Should().Equal(new CapabilitySkill(Listening, 3, null));
        Answering.Moved(Ai, Bo).Skills.Should().BeEquivalentTo([new CapabilitySkill(Bo, 5, new(10, 3, Spring)), new CapabilitySkill(Listening, 3, null)]);
    }

    private static Func<BusinessGoal?, Decision> Set(BusinessGoalContent content, GoalSurroundings? around = null, bool isNew = true, long? basedOn = null) =>
        goal => SetBusinessGoalHandler.Decide(new(Goal, content, isNew, basedOn), goal, around ?? Around, goal is null ? null : 2, Today);

    private static Func<Capability?, Decision> SetCapability(CapabilityContent content, Dictionary<Guid, bool>? inUse = null) => capability =>
        SetCapabilityHandler.Decide(new(Support, content, true), capability, new(inUse ?? new() { [Ai] = true, [Listening] = true }, 0), null, Today);
}
