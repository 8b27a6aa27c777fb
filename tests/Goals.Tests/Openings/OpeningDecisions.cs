using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Goals.Openings;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Openings.Filling;

namespace Competence.Goals.Tests.Openings;

public sealed class OpeningDecisions
{
    private static readonly IReadOnlyDictionary<Guid, int> Licensed = new Dictionary<Guid, int> { [Driving] = 2 };

    [Fact]
    public void An_opening_is_of_a_published_role_and_for_a_day_to_come()
    {
        Given().When(_ => Draft(3, Terms)).Then(Drafted);
        Given().When(_ => Draft(3, Terms, isUnitKnown: false)).Refused("goals.unknown-unit");
        Given().When(_ => Draft(null, Terms)).Refused("goals.unknown-role");
        Given().When(_ => Draft(3, Terms with { NeededBy = Today.AddDays(-1) })).Refused("goals.day-passed");
        Given().When(_ => Draft(3, Terms with { Legal = [new(Guid.CreateVersion7(), 1)] })).Refused("goals.unknown-skill");
    }

    [Fact]
    public void Somebody_else_than_who_drafted_it_approves()
    {
        Given(Drafted).When(Approve(Approver)).Then(new OpeningApproved(Place, Approver, Today, Now));
        Given(Drafted).When(Approve(Recruiter)).Refused("goals.own-opening");
        Given(At(OpeningState.Open)).When(Approve(Approver)).Refused("goals.opening-step");
    }

    [Fact]
    public void A_draft_is_written_anew_and_who_wrote_it_last_does_not_approve_it()
    {
        var changed = new OpeningChanged(Place, Technician, 4, Approver, Terms with { KeepMonths = 3 }, Now);
        Given(Drafted).When(Change(4)).Then(changed);
        Given(Drafted, changed).When(Approve(Approver)).Refused("goals.own-opening");
        Given(Drafted, changed).When(Approve(Recruiter)).Then(new OpeningApproved(Place, Recruiter, Today, Now));
        Given(Drafted).When(Change(null)).Refused("goals.unknown-role");
        Given(Drafted).When(Change(4, basedOn: 7)).Refused("manners.stale");
        Given(At(OpeningState.Approved)).When(Change(4)).Refused("goals.opening-approved");
        Given(Drafted, new OpeningCancelled(Place, Recruiter, Today, Now)).When(Change(4)).Refused("goals.opening-ended");
        Given().When(Change(4)).Refused("goals.unknown-opening");
    }

    [Fact]
    public void Inside_is_asked_before_outside()
    {
        Given(At(OpeningState.Approved)).When(To(OpeningState.Open)).Refused("goals.opening-step");
        Given(At(OpeningState.Approved)).When(To(OpeningState.InternalFirst)).Then(new OpeningAdvanced(Place, OpeningState.InternalFirst, Recruiter, Now));
        Given(At(OpeningState.InternalFirst)).When(Add(Entered)).Refused("goals.internal-first");
        Given(At(OpeningState.InternalFirst)).When(Add(Applied)).Then(Applied);
        Given(At(OpeningState.Open)).When(Add(Entered)).Then(Entered);
        Given(At(OpeningState.Approved)).When(Add(Applied)).Refused("goals.opening-not-open");
    }

    [Fact]
    public void Who_withdraws_is_no_longer_considered_and_may_apply_again()
    {
        object[] applied = [.. At(OpeningState.Open), Applied];
        Given(applied).When(Add(Applied)).Then();
        var withdrawn = new CandidateWithdrawn(Place, Inside, Ada, Now);
        Given(applied).When(opening => WithdrawCandidateHandler.Decide(new(Place, null, Inside, Ada), opening, Now)).Then(withdrawn);
        Given([.. applied, withdrawn]).When(Add(Applied)).Then(Applied);
    }

    [Fact]
    public void The_chosen_one_fills_it_and_the_days_since_approval_are_counted()
    {
        var filled = Given([.. At(OpeningState.Interview), Applied]).When(Choose(Inside, Licensed, isCritical: true))
            .Then(new OpeningDecided(Place, Inside, Recruiter, Today, Now))
            .Telling(new OpeningFilled(Place, Unit, Technician, Ada, Today, Now, Today.AddDays(-30), IsCritical: true)).State!;
        (filled.State, filled.DaysToFill, filled.EraseOn).Should().Be((OpeningState.Filled, 30, new DateOnly(2027, 5, 2)));
        Given([.. At(OpeningState.Interview), Entered]).When(Choose(Outside, Licensed)).Telling(new OpeningFilled(Place, Unit, Technician, null, Today, Now, Today.AddDays(-30), IsCritical: false));
    }

    [Fact]
    public void Nobody_is_chosen_too_early_unknown_for_themselves_or_against_the_law()
    {
        Given([.. At(OpeningState.Open), Applied]).When(Choose(Inside, Licensed)).Refused("goals.opening-step");
        Given(At(OpeningState.Interview)).When(Choose(Inside, Licensed)).Refused("goals.unknown-candidate");
        Given([.. At(OpeningState.Interview), Applied]).When(Choose(Inside, new Dictionary<Guid, int> { [Driving] = 1 })).Refused("goals.legal-stop");
        Given([.. At(OpeningState.Interview), Applied])
            .When(opening => DecideOpeningHandler.Decide(new(Place, Unit, Inside, Ada, "Bäst"), opening, Licensed, isCritical: false, Now, Today)).Refused("goals.own-application");
    }

    [Fact]
    public void Until_it_is_filled_it_may_be_cancelled()
    {
        Given(At(OpeningState.Open)).When(Cancel).Then(new OpeningCancelled(Place, Recruiter, Today, Now));
        Given([.. At(OpeningState.Interview), Applied, new OpeningDecided(Place, Inside, Recruiter, Today, Now)]).When(Cancel).Refused("goals.opening-ended");
    }

    private static Decision Draft(int? version, OpeningTerms terms, bool isUnitKnown = true) =>
        DraftOpeningHandler.Decide(new(Place, Unit, Technician, Recruiter, terms, "Ny linje"), isUnitKnown, version, skill => skill == Driving, Now, Today);

    private static Func<Opening?, Decision> Change(int? published, long? basedOn = null) => opening => ChangeOpeningHandler.Decide(
        new(Place, Unit, Technician, Approver, Terms with { KeepMonths = 3 }, "Fler ärenden", basedOn), opening, 1, published, skill => skill == Driving, Now, Today);

    private static Func<Opening?, Decision> Approve(Guid by) => opening => ApproveOpeningHandler.Decide(new(Place, Unit, by, null), opening, 1, Now, Today);

    private static Func<Opening?, Decision> To(OpeningState to) => opening => AdvanceOpeningHandler.Decide(new(Place, Unit, Recruiter, to), opening, Now);

    private static Func<Opening?, Decision> Add(CandidateAdded who) => opening =>
        AddCandidateHandler.Decide(new(Place, null, who.CandidateId, who.PersonId, who.By), opening, new Standing(true, null), Now);

    private static Func<Opening?, Decision> Choose(Guid candidate, IReadOnlyDictionary<Guid, int> levels, bool isCritical = false) => opening =>
        DecideOpeningHandler.Decide(new(Place, Unit, candidate, Recruiter, "Bäst"), opening, levels, isCritical, Now, Today);

    private static Decision Cancel(Opening? opening) => CancelOpeningHandler.Decide(new(Place, Unit, Recruiter, "Behovet är borta"), opening, Now, Today);
}
