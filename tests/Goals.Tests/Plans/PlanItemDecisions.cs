using Competence.Goals.Contracts;
using Competence.Goals.Plans;
using Competence.Kernel;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.Plans;

public sealed class PlanItemDecisions
{
    private static readonly PlannedSkillState InUse = new(true, 1);

    [Fact]
    public void Something_to_do_comes_into_a_draft() =>
        Given(Drafted()).When(Set(Tools)).Then(new PlanItemAdded(Plan, Tools));

    [Fact]
    public void The_same_said_again_is_nothing_and_in_other_words_is_a_change()
    {
        Given(Drafted(), new PlanItemAdded(Plan, Tools)).When(Set(Tools, isNew: false, was: "Kurs")).Then();
        Given(Drafted(), new PlanItemAdded(Plan, Tools)).When(Set(Tools, isNew: false, was: "Annat")).Then(new PlanItemChanged(Plan, Tools));
    }

    [Fact]
    public void An_agreed_plan_goes_on_growing_and_one_that_is_read_stands_still()
    {
        var more = Shadowing with { ItemId = Guid.CreateVersion7() };
        Given(Active).When(Set(more)).Then(new PlanItemAdded(Plan, more));
        Given(Submitted).When(Set(more)).Refused("goals.plan-in-review");
        Given([.. Active, new PlanCancelled(Plan, Ada, Now)]).When(Set(more)).Refused("goals.plan-ended");
    }

    [Fact]
    public void What_cannot_be_planned_is_refused()
    {
        Given(Drafted()).When(Set(Tools, skill: new(null, null))).Refused("goals.unknown-skill");
        Given(Drafted()).When(Set(Tools, skill: new(false, null))).Refused("goals.skill-not-in-use");
        Given(Drafted()).When(Set(Tools, skill: new(true, 3))).Refused("goals.already-there");
        Given(Drafted()).When(Set(Tools with { Due = Today.AddDays(-1) })).Refused("goals.day-passed");
        Given(Drafted()).When(Set(Shadowing with { Kind = PlanItemKind.Micro, Hours = .26m })).Refused("goals.micro-too-long");
        Given(Drafted()).When(Set(Tools, isNew: false)).Refused("goals.unknown-item");
        Given(Drafted()).When(Set(Tools with { LearningItemId = Other }, isThere: false)).Refused("goals.unknown-learning-item");
        Given().When(Set(Tools)).Refused("goals.unknown-plan");
        Given(Drafted()).When(plan => SetPlanItemHandler.Decide(new(Plan, Boss, Tools, "Kurs", true), plan, null, InUse, true, 1, Today)).Refused("goals.unknown-plan");
    }

    [Fact]
    public void What_aims_at_a_skill_is_closed_by_a_level_and_not_by_hand()
    {
        Given(Active).When(plan => ClosePlanItemHandler.Decide(new(Plan, Ada, Item, Ada), plan, Now)).Refused("goals.needs-evidence");
        Given(Active).When(plan => ReachLevel.Decide(plan, Levels((Ai, 2)), Now)).Then();
        Given(Active).When(plan => ReachLevel.Decide(plan, Levels((Ai, 3)), Now))
            .Then(new PlanItemDone(Plan, Item, 3, null, Now)).Telling(new PlanItemClosed(Plan, Item, Ada, Ai, 3, Now, Spring));
    }

    [Fact]
    public void What_aims_at_none_is_closed_by_the_person()
    {
        object[] active = [Drafted(), new PlanItemAdded(Plan, Shadowing), new PlanSubmitted(Plan, Now), new PlanTakenUp(Plan, Boss, Now), new PlanAgreed(Plan, Boss, Now)];
        Given(active).When(Close).Then(new PlanItemDone(Plan, Item, null, Ada, Now)).Telling(new PlanItemClosed(Plan, Item, Ada, null, null, Now, Spring));
        Given([.. active, new PlanItemDone(Plan, Item, null, Ada, Now)]).When(Close).Then();
        Given(active[..2]).When(Close).Refused("goals.plan-not-active");
    }

    [Fact]
    public void A_level_closes_nothing_in_a_plan_that_is_not_under_way() =>
        Given(InReview).When(plan => ReachLevel.Decide(plan, Levels((Ai, 5)), Now)).Then();

    [Fact]
    public void What_is_done_is_neither_changed_nor_taken_out()
    {
        object[] done = [.. Active, new PlanItemDone(Plan, Item, 3, null, Now)];
        Given(done).When(Set(Tools with { Hours = 90 }, isNew: false)).Refused("goals.item-done");
        Given(done).When(plan => RemovePlanItemHandler.Decide(new(Plan, Ada, Item, null), plan, 6)).Refused("goals.item-done");
        Given(Active).When(plan => RemovePlanItemHandler.Decide(new(Plan, Ada, Item, null), plan, 5)).Then(new PlanItemRemoved(Plan, Item));
        Given(Active).When(plan => RemovePlanItemHandler.Decide(new(Plan, Ada, Item, 4), plan, 5)).Refused("manners.stale");
    }

    [Fact]
    public void What_was_to_be_learnt_from_is_done_when_that_is_finished_unless_it_aims_at_a_level()
    {
        LearningCompleted finished = new(Ada, Guid.CreateVersion7(), Other, "Kurs", null, Today, [new(Ai, 3)], null, true, Now);
        object[] Active(PlanItemContent item) => [Drafted(), new PlanItemAdded(Plan, item), new PlanSubmitted(Plan, Now), new PlanTakenUp(Plan, Boss, Now), new PlanAgreed(Plan, Boss, Now)];
        Given(Active(Shadowing with { LearningItemId = Other })).When(plan => FinishItem.Decide(plan, finished, Now))
            .Then(new PlanItemDone(Plan, Item, null, null, Now)).Telling(new PlanItemClosed(Plan, Item, Ada, null, null, Now, Spring));
        Given(Active(Shadowing)).When(plan => FinishItem.Decide(plan, finished, Now)).Then();
        Given(Active(Tools with { LearningItemId = Other })).When(plan => FinishItem.Decide(plan, finished, Now)).Then();
    }

    private static Decision Close(DevelopmentPlan? plan) => ClosePlanItemHandler.Decide(new(Plan, Ada, Item, Ada), plan, Now);

    private static Func<DevelopmentPlan?, Decision> Set(PlanItemContent item, bool isNew = true, string? was = null, PlannedSkillState? skill = null, bool isThere = true) =>
        plan => SetPlanItemHandler.Decide(new(Plan, Ada, item, "Kurs", isNew), plan, was, item.SkillId is null ? null : skill ?? InUse, isThere, 1, Today);
}
