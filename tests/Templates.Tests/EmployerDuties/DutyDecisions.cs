using Competence.Templates.EmployerDuties;
using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Obligations.Facts;

namespace Competence.Templates.Tests.EmployerDuties;

public sealed class DutyDecisions
{
    private static readonly Guid Done = Guid.CreateVersion7(), Site = Guid.CreateVersion7();
    private static readonly LegalRuleContent Yearly = Content with
    {
        Requires = new(RequirementKind.EmployerDocument, new("Uppföljning", "Follow-up"), null, []), Interval = new(IntervalBasis.Law, 12), AppliesWhen = AppliesWhen.Everybody with { MinHeadcount = 10 },
    };
    private static readonly DutySurroundings Around = new(Rule(Yearly), true);
    private static readonly DoDuty Do = new(Truck, null, Done, Today, null, "Uppföljning 2025", null, Hr);
    private static readonly DutyDone WasDone = new(Truck, null, Done, Today, Today.AddYears(1).AddDays(-1), "Uppföljning 2025", null, Hr, Now);

    private static Story<EmployerDuty> Given(params object[] facts) => Story<EmployerDuty>.Given(EmployerDuty.Fold, facts);

    [Fact]
    public void A_document_is_registered_where_the_rule_asks_one()
    {
        Given().When(d => DoDutyHandler.Decide(Do, d, Around, Now, Today)).Then(WasDone);
        Given().When(d => DoDutyHandler.Decide(Do, d, Around with { IsAsked = false }, Now, Today)).Refused("templates.duty-not-asked");
        Given().When(d => DoDutyHandler.Decide(Do, d, new(Rule(), true), Now, Today)).Refused("templates.not-of-employer");
        Given().When(d => DoDutyHandler.Decide(Do with { On = Today.AddDays(1) }, d, Around, Now, Today)).Refused("templates.day-to-come");
    }

    [Fact]
    public void Earlier_days_are_read_as_they_were()
    {
        var duty = Given(new DutyPlanned(Truck, null, Today.AddDays(5), Hr, Now), WasDone with { OccurredAt = Now.AddDays(1) }, new DutyTakenBack(Truck, null, Done, Hr, Now.AddDays(2))).State!;

        StateOn(Now.AddMinutes(-1)).Should().Be(ObligationState.Missing);
        StateOn(Now.AddHours(1)).Should().Be(ObligationState.Planned);
        StateOn(Now.AddDays(1).AddHours(1)).Should().Be(ObligationState.Valid);
        StateOn(Now.AddDays(3)).Should().Be(ObligationState.Missing);

        ObligationState StateOn(DateTimeOffset moment) => duty.StandingOn(new(Today, moment)).On(Today, 90);
    }

    [Theory]
    [InlineData(9, 0, 0)]
    [InlineData(10, 0, 1)]
    public void It_is_asked_from_so_many_employees_on(int all, int atSite, int places)
    {
        var heads = new Headcounts(all, new Dictionary<Guid, int> { [Site] = atSite });
        heads.PlacesOf(Yearly.AppliesWhen).Should().HaveCount(places);
        heads.PlacesOf(Yearly.AppliesWhen with { SiteIds = [Site] }).Should().BeEmpty();
    }
}
