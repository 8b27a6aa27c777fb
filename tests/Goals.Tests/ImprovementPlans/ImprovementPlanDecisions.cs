using Competence.Goals.Copies;
using Competence.Goals.ImprovementPlans;
using Competence.Kernel;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.ImprovementPlans;

public sealed class ImprovementPlanDecisions
{
    private static readonly Guid Approver = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), First = Guid.CreateVersion7();
    private static readonly Checkpoint Soon = new(First, Today.AddDays(14));
    private static readonly ImprovementDraft Draft = new("Fel", "Rätt", "Stöd", Spring, Approver, [Hr], [new(First, Soon.Day, "Två veckor")]);
    private static readonly ImprovementPlanDrafted Drafted = new(Plan, Ada, Boss, Spring, Approver, [Hr], [Soon], Now);
    private static readonly ImprovementPlanSubmitted Submitted = new(Plan, Boss, Now);
    private static readonly ImprovementPlanApproved Approved = new(Plan, Approver, Now);
    private static readonly Standing Here = new(true, Role);

    [Fact]
    public void It_is_approved_by_the_named_one_alone_and_only_when_it_is_asked_for()
    {
        Given(Drafted).When(Submit(ImprovementPart.Writer)).Then(Submitted);
        Given(Drafted, Submitted).When(Submit(ImprovementPart.Writer)).Then();
        Given(Drafted, Submitted).When(Approve(ImprovementPart.Approver)).Then(Approved);
        Given(Drafted).When(Approve(ImprovementPart.Approver)).Refused("goals.plan-not-submitted");
        Given(Drafted, Submitted).When(Approve(ImprovementPart.Writer)).Refused("goals.improvement-not-yours");
        Given(Drafted, Submitted).When(Approve(ImprovementPart.None)).Refused("goals.unknown-plan");
        Given().When(Approve(ImprovementPart.Approver)).Refused("goals.unknown-plan");
    }

    [Fact]
    public void What_is_approved_stands_but_for_its_support_and_its_days()
    {
        var longer = Draft with { Until = Spring.AddDays(30) };
        Given(Drafted, Submitted, Approved).When(Change(longer)).Then(new ImprovementPlanRevised(Plan, Boss, longer.Until, Approver, [Hr], [Soon], Now));
        Given(Drafted, Submitted, Approved).When(Change(longer, saysTheSame: false)).Refused("goals.improvement-approved");
        Given(Drafted, Submitted, Approved).When(Change(longer with { ApproverId = Other })).Refused("goals.improvement-approved");
        Given(Drafted, Submitted).When(Change(longer)).Refused("goals.improvement-waits");
        Given(Drafted).When(Change(longer, saysTheSame: false)).Then(new ImprovementPlanRevised(Plan, Boss, longer.Until, Approver, [Hr], [Soon], Now));
        Given(Drafted, Submitted, Approved, new ImprovementCheckpointHeld(Plan, First, true, Boss, Now)).When(Change(longer with { Checkpoints = [] })).Refused("goals.checkpoint-held");
    }

    [Fact]
    public void Nobody_is_named_for_what_they_are_not()
    {
        Given().When(_ => Begin(Draft)).Then(Drafted);
        Given().When(_ => Begin(Draft with { ApproverId = Boss })).Refused("goals.improvement-approver");
        Given().When(_ => Begin(Draft with { ApproverId = Hr })).Refused("goals.improvement-approver");
        Given().When(_ => Begin(Draft, isHr: false)).Refused("goals.not-hr");
        Given().When(_ => Begin(Draft, approver: null)).Refused("goals.unknown-approver");
        Given().When(_ => Begin(Draft with { Checkpoints = [new(First, Spring.AddDays(1), "Sedan")] })).Refused("goals.checkpoint-outside");
    }

    [Fact]
    public void It_ends_once_and_what_has_not_begun_is_withdrawn()
    {
        Given(Drafted, Submitted, Approved).When(End(ImprovementOutcome.Met)).Then(new ImprovementPlanEnded(Plan, ImprovementOutcome.Met, Boss, Now));
        Given(Drafted).When(End(ImprovementOutcome.Met)).Refused("goals.plan-not-active");
        Given(Drafted).When(End(ImprovementOutcome.Withdrawn)).Then(new ImprovementPlanEnded(Plan, ImprovementOutcome.Withdrawn, Boss, Now));
        Given(Drafted, new ImprovementPlanEnded(Plan, ImprovementOutcome.Withdrawn, Boss, Now)).When(End(ImprovementOutcome.Met)).Refused("goals.plan-ended");
    }

    private static Decision Begin(ImprovementDraft draft, bool isHr = true) => Begin(draft, Here, isHr);

    private static Decision Begin(ImprovementDraft draft, Standing? approver, bool isHr = true) =>
        DraftImprovementPlanHandler.Decide(new(Plan, Ada, Boss, draft, isHr), Here, approver, Now, Today);

    private static Func<ImprovementPlan?, Decision> Submit(ImprovementPart part) => plan => SubmitImprovementPlanHandler.Decide(new(Plan, Ada, Boss, part), plan, Now);

    private static Func<ImprovementPlan?, Decision> Approve(ImprovementPart part) => plan => ApproveImprovementPlanHandler.Decide(new(Plan, Ada, Approver, part), plan, Now);

    private static Func<ImprovementPlan?, Decision> Change(ImprovementDraft draft, bool saysTheSame = true) => plan =>
        ChangeImprovementPlanHandler.Decide(new(Plan, Ada, Boss, ImprovementPart.Writer, draft, IsHr: true, BasedOn: null), plan, saysTheSame, Here, 3, Now);

    private static Func<ImprovementPlan?, Decision> End(ImprovementOutcome outcome) => plan =>
        EndImprovementPlanHandler.Decide(new(Plan, Ada, Boss, ImprovementPart.Writer, outcome, "Så"), plan, Now);

    private static Story<ImprovementPlan> Given(params object[] facts) => Story<ImprovementPlan>.Given(ImprovementPlan.Fold, facts);
}
