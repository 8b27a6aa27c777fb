using Competence.Goals.Copies;
using Competence.Goals.Plans;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.Plans;

public sealed class DraftPlanDecisions
{
    private static readonly Guid Troubleshooting = Guid.CreateVersion7(), Customers = Guid.CreateVersion7(), Tickets = Guid.CreateVersion7(), Warehouse = Guid.CreateVersion7();
    private static readonly Asked[] Technician = [new(Troubleshooting, 4, 5), new(Customers, 3, 4), new(Tickets, 3, 3), new(Warehouse, 2, 1)];
    private static readonly IReadOnlyDictionary<Guid, int> Worker = Levels((Troubleshooting, 1), (Customers, 2), (Warehouse, 3));

    [Fact]
    public void An_upskilling_keeps_the_role() =>
        Given().When(_ => Decide(PlanType.Upskilling, target: null)).Then(Drafted());

    [Fact]
    public void An_upskilling_that_would_change_the_role_is_refused() =>
        Given().When(_ => Decide(PlanType.Upskilling, Other)).Refused("goals.role-change");

    [Fact]
    public void A_warehouse_worker_who_would_become_support_technician_gets_what_is_missing_and_starts_at_15_of_43()
    {
        var plan = Given().When(_ => Decide(PlanType.Reskilling, Other)).State!;

        plan.FitBefore.Should().Be(15 / 43.0);
        Math.Round(plan.FitBefore!.Value, 4).Should().Be(.3488);
        plan.Items.Select(i => (i.Content.SkillId, i.Content.FromLevel, i.Content.ToLevel, i.Content.Hours)).Should().Equal(
            (Troubleshooting, 1, 4, 120m), (Tickets, 0, 3, 120m), (Customers, 2, 3, 40m));
        plan.HoursLeft().Should().Be(280);
    }

    [Fact]
    public void A_reskilling_needs_two_different_roles()
    {
        Given().When(_ => Decide(PlanType.Reskilling, target: null)).Refused("goals.no-target-role");
        Given().When(_ => Decide(PlanType.Reskilling, Role)).Refused("goals.same-role");
        Given().When(_ => Decide(PlanType.Reskilling, Other, person: new(true, null))).Refused("goals.no-source-role");
        Given().When(_ => Decide(PlanType.Reskilling, Other, isRoleKnown: false)).Refused("goals.unknown-role");
    }

    [Fact]
    public void A_plan_is_of_somebody_who_works_here_and_ends_after_today()
    {
        Given().When(_ => DraftPlanHandler.Decide(Command(PlanType.Career, null), new(null, null, Worker), Now, Today)).Refused("goals.unknown-person");
        Given().When(_ => Decide(PlanType.Career, null, person: new(false, Role))).Refused("goals.not-employed");
        Given().When(_ => DraftPlanHandler.Decide(Command(PlanType.Career, null) with { Until = Today.AddDays(-1) }, new(new(true, Role), null, Worker), Now, Today))
            .Refused("goals.day-passed");
    }

    private static DraftPlan Command(PlanType type, Guid? target) => new(Plan, Ada, Ada, type, "AI-verktyg", null, Spring, target);

    private static Kernel.Decision Decide(PlanType type, Guid? target, Standing? person = null, bool isRoleKnown = true) =>
        DraftPlanHandler.Decide(Command(type, target), new(person ?? new(true, Role), target is null || !isRoleKnown ? null : Technician, Worker), Now, Today);
}
