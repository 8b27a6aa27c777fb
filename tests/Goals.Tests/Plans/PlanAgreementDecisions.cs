using Competence.Goals.Contracts;
using Competence.Goals.Plans;
using Competence.Kernel;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.Plans;

public sealed class PlanAgreementDecisions
{
    [Fact]
    public void A_plan_with_something_in_it_is_submitted_once()
    {
        Given(Drafted(), new PlanItemAdded(Plan, Tools)).When(Submit).Then(new PlanSubmitted(Plan, Now));
        Given(Submitted).When(Submit).Then();
        Given(Drafted()).When(Submit).Refused("goals.plan-empty");
        Given(Active).When(Submit).Refused("goals.plan-agreed");
    }

    [Fact]
    public void It_is_read_before_it_is_agreed_on()
    {
        Given(Submitted).When(Agree(Boss)).Refused("goals.plan-not-in-review");
        Given(Submitted).When(plan => TakeUpPlanHandler.Decide(new(Plan, Ada, Boss), plan, Now)).Then(new PlanTakenUp(Plan, Boss, Now));
        Given(Drafted()).When(plan => TakeUpPlanHandler.Decide(new(Plan, Ada, Boss), plan, Now)).Refused("goals.plan-not-submitted");
        Given(InReview).When(Agree(Boss)).Then(new PlanAgreed(Plan, Boss, Now)).Telling(new PlanActivated(Plan, Ada, [new(Ai, 3, Spring)], Now));
    }

    [Fact]
    public void Nobody_agrees_to_their_own_nor_to_what_has_changed_since_they_read_it()
    {
        Given(InReview).When(Agree(Ada)).Refused("goals.own-plan");
        Given(InReview).When(plan => AgreeOnPlanHandler.Decide(new(Plan, Ada, Boss, 3), plan, Levels(), 4, Now)).Refused("manners.stale");
    }

    [Fact]
    public void What_was_reached_meanwhile_is_done_from_the_start() =>
        Given(InReview).When(plan => AgreeOnPlanHandler.Decide(new(Plan, Ada, Boss, null), plan, Levels((Ai, 4)), 4, Now))
            .Then(new PlanAgreed(Plan, Boss, Now), new PlanItemDone(Plan, Item, 4, null, Now))
            .Telling(new PlanActivated(Plan, Ada, [new(Ai, 3, Spring)], Now), new PlanItemClosed(Plan, Item, Ada, Ai, 4, Now, Spring));

    [Fact]
    public void Sent_back_it_is_a_draft_again()
    {
        Given(InReview).When(SendBack).Then(new PlanSentBack(Plan, Boss, Now));
        Given([.. InReview, new PlanSentBack(Plan, Boss, Now)]).When(Submit).Then(new PlanSubmitted(Plan, Now));
        Given(Active).When(SendBack).Refused("goals.plan-not-submitted");
    }

    [Fact]
    public void It_is_carried_out_when_nothing_is_open()
    {
        Given(Active).When(Complete).Refused("goals.items-open");
        Given([.. Active, new PlanItemDone(Plan, Item, 3, null, Now)]).When(Complete).Then(new PlanCompleted(Plan, null, Now));
        Given(Submitted).When(Complete).Refused("goals.plan-not-active");
    }

    [Fact]
    public void It_may_be_given_up_until_it_is_carried_out()
    {
        Given(Active).When(Cancel).Then(new PlanCancelled(Plan, Ada, Now));
        Given([.. Active, new PlanItemDone(Plan, Item, 3, null, Now), new PlanCompleted(Plan, null, Now)]).When(Cancel).Refused("goals.plan-ended");
    }

    [Fact]
    public void Person_and_manager_tell_how_it_goes_and_nobody_but_the_person_in_a_draft()
    {
        var checkIn = Guid.CreateVersion7();
        Given(Active).When(plan => CheckInOnPlanHandler.Decide(new(Plan, Ada, checkIn, Boss, "Går bra"), plan, Now)).Then(new PlanCheckedIn(Plan, checkIn, Boss, Now));
        Given(Drafted()).When(plan => CheckInOnPlanHandler.Decide(new(Plan, Ada, checkIn, Boss, "Går bra"), plan, Now)).Refused("goals.unknown-plan");
    }

    private static Decision Submit(DevelopmentPlan? plan) => SubmitPlanHandler.Decide(new(Plan, Ada, null), plan, 3, Now);

    private static Func<DevelopmentPlan?, Decision> Agree(Guid by) => plan => AgreeOnPlanHandler.Decide(new(Plan, Ada, by, null), plan, Levels(), 4, Now);

    private static Decision SendBack(DevelopmentPlan? plan) => SendBackPlanHandler.Decide(new(Plan, Ada, Boss, "Mer tid"), plan, Now);

    private static Decision Complete(DevelopmentPlan? plan) => CompletePlanHandler.Decide(new(Plan, Ada), plan, fit: null, Now);

    private static Decision Cancel(DevelopmentPlan? plan) => CancelPlanHandler.Decide(new(Plan, Ada, Ada, "Ny roll"), plan, Now);
}
