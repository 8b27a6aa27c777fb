using Competence.Templates.LegalRules;
using Competence.Templates.Obligations;
using Competence.Templates.Permits;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Obligations.Facts;

namespace Competence.Templates.Tests.Obligations;

public sealed class ObligationDecisions
{
    private static readonly Guid Fact = Guid.CreateVersion7(), Permit = Guid.CreateVersion7();
    private static readonly RegisterMet Register = new(Ada, Truck, Fact, Today, null, MetBy.Course, null, Hr);

    private static Story<ObligationRecord> Given(params object[] facts) => Story<ObligationRecord>.Given(ObligationRecord.Fold, facts);

    private static RequirementMet Met(MetBy how = MetBy.Course, Guid? source = null) => new(Ada, Truck, Fact, Today, Today.AddYears(5).AddDays(-1), how, source, null, Hr, Now);

    [Fact]
    public void What_is_registered_keeps_the_last_day_of_the_rule_as_it_is_then()
    {
        var given = Given().When(r => RegisterMetHandler.Decide(Register, r, Around(), null, Now, Today)).Then(Met());
        given.State!.Of(Truck).Met.Single().ValidTo.Should().Be(Today.AddYears(5).AddDays(-1));
    }

    [Fact]
    public void Nobody_registers_plans_or_exempts_themself()
    {
        Given().When(r => RegisterMetHandler.Decide(Register with { By = Ada }, r, Around(), null, Now, Today)).Refused("templates.own-obligation");
        Given().When(r => PlanObligationHandler.Decide(new(Ada, Truck, Today, Ada), r, Around(), Now, Today)).Refused("templates.own-obligation");
        Given().When(_ => ExemptObligationHandler.Decide(new(Ada, Truck, Fact, Today, "x", Ada), Around(), "sealed", Now, Today)).Refused("templates.own-obligation");
        Given(Met()).When(r => TakeBackMetHandler.Decide(new(Ada, Truck, Fact, Ada), r, Now)).Refused("templates.own-obligation");
    }

    [Fact]
    public void A_certificate_of_tomorrow_is_not_registered_today() =>
        Given().When(r => RegisterMetHandler.Decide(Register with { On = Today.AddDays(1) }, r, Around(), null, Now, Today)).Refused("templates.day-to-come");

    [Fact]
    public void It_may_be_met_before_it_is_asked_but_is_neither_planned_nor_exempted()
    {
        var notAsked = Around(isAsked: false);
        Given().When(r => RegisterMetHandler.Decide(Register, r, notAsked, null, Now, Today)).Then(Met());
        Given().When(r => PlanObligationHandler.Decide(new(Ada, Truck, Today, Hr), r, notAsked, Now, Today)).Refused("templates.not-asked");
        Given().When(_ => ExemptObligationHandler.Decide(new(Ada, Truck, Fact, Today, "x", Hr), notAsked, "sealed", Now, Today)).Refused("templates.not-asked");
    }

    [Fact]
    public void A_rule_that_is_retired_or_asks_nothing_of_people_is_not_registered()
    {
        Given().When(r => RegisterMetHandler.Decide(Register, r, Around(Rule(isRetired: true)), null, Now, Today)).Refused("templates.rule-retired");
        var document = Content with { Requires = Content.Requires with { Kind = RequirementKind.EmployerDocument } };
        Given().When(r => RegisterMetHandler.Decide(Register, r, Around(Rule(document)), null, Now, Today)).Refused("templates.not-of-people");
        Given().When(r => RegisterMetHandler.Decide(Register, r, Around(isKnown: false), null, Now, Today)).Refused("templates.unknown-person");
    }

    [Fact]
    public void A_planned_day_ends_when_it_is_met_and_another_day_takes_its_place()
    {
        var planned = new ObligationPlanned(Ada, Truck, Guid.CreateVersion7(), Today.AddDays(3), Hr, Now);
        Given(planned).When(r => PlanObligationHandler.Decide(new(Ada, Truck, Today.AddDays(3), Hr), r, Around(), Now, Today)).Then();
        Given(planned).When(r => PlanObligationHandler.Decide(new(Ada, Truck, Today.AddDays(-1), Hr), r, Around(), Now, Today)).Refused("templates.day-gone");
        var met = Given(planned).When(r => RegisterMetHandler.Decide(Register, r, Around(), null, Now, Today)).Then(Met());
        met.State!.Of(Truck).Plan.Should().BeNull();
        met.When(r => DropObligationPlanHandler.Decide(new(Ada, Truck, Hr), r, Now)).Refused("templates.no-plan");
    }

    [Fact]
    public void An_exemption_has_an_end_within_three_years_and_may_end_before_it()
    {
        Given().When(_ => ExemptObligationHandler.Decide(new(Ada, Truck, Fact, Today.AddYears(3).AddDays(1), "x", Hr), Around(), "sealed", Now, Today)).Refused("templates.exempt-too-long");
        Given().When(_ => ExemptObligationHandler.Decide(new(Ada, Truck, Fact, Today.AddDays(30), "x", Hr), Around(), "sealed", Now, Today))
            .Then(new ObligationExempted(Ada, Truck, Fact, Today.AddDays(30), "sealed", Hr, Now))
            .When(r => EndObligationExemptionHandler.Decide(new(Ada, Truck, Hr), r, Now)).Then(new ObligationExemptionEnded(Ada, Truck, Fact, Hr, Now))
            .When(r => EndObligationExemptionHandler.Decide(new(Ada, Truck, Hr), r, Now)).Refused("templates.no-exemption");
    }

    [Fact]
    public void A_permit_meets_its_rule_until_it_is_revoked()
    {
        var last = Today.AddYears(5).AddDays(-1);
        var issued = Given().When(r => IssuePermitHandler.Decide(new(Ada, Permit, Truck, ["B1"], "Solvik AB", "x", Today, null, Hr), r, Around(), "sealed", Now, Today))
            .Then(new PermitIssued(Ada, Permit, Truck, ["B1"], "Solvik AB", "sealed", Today, last, Hr, Now),
                new RequirementMet(Ada, Truck, IssuePermitHandler.FactOf(Permit), Today, last, MetBy.Permit, Permit, null, Hr, Now));
        Given([.. new object[] { new RequirementMet(Ada, Truck, Fact, Today, last, MetBy.Permit, Permit, null, Hr, Now) }])
            .When(r => TakeBackMetHandler.Decide(new(Ada, Truck, Fact, Hr), r, Now)).Refused("templates.met-by-permit");
        issued.When(r => RevokePermitHandler.Decide(new(Ada, Permit, Hr), r, Now))
            .Then(new PermitRevoked(Ada, Permit, Hr, Now), new MetTakenBack(Ada, Truck, IssuePermitHandler.FactOf(Permit), Hr, Now))
            .State!.Of(Truck).Met.Should().BeEmpty();
        issued.When(r => RevokePermitHandler.Decide(new(Ada, Permit, Hr), r, Now)).Then();
    }

    [Fact]
    public void A_completed_course_meets_the_rules_that_name_it_once_and_no_longer_once_it_is_taken_back()
    {
        var source = new MetSource(MetBy.Course, Guid.CreateVersion7(), Today, null);
        var met = Given().When(r => MeetingBySource.Meet(Ada, source, [Rule()], r, Now));
        met.State!.Of(Truck).Met.Should().ContainSingle().Which.Should().BeEquivalentTo(new { source.How, SourceId = source.Id, By = (Guid?)null });
        met.When(r => MeetingBySource.Meet(Ada, source, [Rule()], r, Now)).Then();
        met.When(r => MeetingBySource.TakeBack(Ada, source.Id, r, Now)).State!.Of(Truck).Met.Should().BeEmpty();
    }
}
