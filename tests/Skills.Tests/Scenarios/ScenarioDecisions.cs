using Competence.Kernel;
using Competence.Skills.Scenarios;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Scenarios;

public sealed class ScenarioDecisions
{
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly Guid Id = Guid.CreateVersion7(), Unit = Guid.CreateVersion7(), Below = Guid.CreateVersion7(), Elsewhere = Guid.CreateVersion7();
    private static readonly Guid Sql = Guid.CreateVersion7(), Role = Guid.CreateVersion7(), Ada = Guid.CreateVersion7();
    private static readonly ScenarioContent Content = new(new("Bas", null), 2026, 2029, LocalizedText.Empty);

    private static ScenarioDrafted Drafted => new(Id, Unit, Content.Name, 2026, 2029, LocalizedText.Empty);
    private static ScenarioPlan Growing => ScenarioPlan.Empty with { Headcounts = [new(Unit, Role, 2027, 2)] };
    private static GapDecided Decided => new(Id, Sql, 3, GapAnswer.Build, Ada, new(2026, 12, 1), IsDone: false);

    [Fact]
    public void A_scenario_is_drafted_with_its_preset() => Given()
        .When(s => DraftScenarioHandler.Decide(new(Id, Unit, Content, ScenarioPreset.Growth), s, isUnitKnown: true, [], Growing))
        .Then(Drafted, new ScenarioPlanned(Id, Growing));

    [Fact]
    public void An_unknown_unit_has_no_scenario() => Given()
        .When(s => DraftScenarioHandler.Decide(new(Id, Unit, Content, null), s, isUnitKnown: false, [], ScenarioPlan.Empty)).Refused("skills.unknown-unit");

    [Theory]
    [InlineData("bas ", ScenarioStatus.Draft, true)]
    [InlineData("Bas", ScenarioStatus.Archived, false)]
    [InlineData("Tillväxt", ScenarioStatus.Shared, false)]
    public void Two_scenarios_of_a_unit_are_not_called_the_same(string name, ScenarioStatus status, bool isRefused)
    {
        var other = Scenario.Fold(null, Drafted)! with { Id = Guid.CreateVersion7(), Name = new(name, null), Status = status };
        var story = Given().When(s => DraftScenarioHandler.Decide(new(Id, Unit, Content, null), s, isUnitKnown: true, [other], ScenarioPlan.Empty));

        if (isRefused) story.Refused("skills.scenario-name-taken");
        else story.Then(Drafted);
    }

    [Fact]
    public void Its_plan_is_replaced_as_a_whole() =>
        Given(Drafted).When(Plan(Growing)).Then(new ScenarioPlanned(Id, Growing)).State!.Plan.Should().BeEquivalentTo(Growing);

    [Fact]
    public void The_same_plan_again_is_nothing() => Given(Drafted, new ScenarioPlanned(Id, Growing)).When(Plan(Growing)).Then();

    public static TheoryData<ScenarioPlan, string> Impossible => new()
    {
        { ScenarioPlan.Empty with { Headcounts = [new(Guid.CreateVersion7(), Role, 2027, 1)] }, "skills.unknown-unit" },
        { ScenarioPlan.Empty with { Headcounts = [new(Elsewhere, Role, 2027, 1)] }, "skills.unit-outside-scenario" },
        { ScenarioPlan.Empty with { Headcounts = [new(Unit, Guid.CreateVersion7(), 2027, 1)] }, "skills.unknown-role-profile" },
        { ScenarioPlan.Empty with { Headcounts = [new(Unit, Role, 2027, -6)] }, "skills.headcount-below-zero" },
        { ScenarioPlan.Empty with { Headcounts = [new(Below, Role, 2027, -2), new(Below, Role, 2028, -2)] }, "skills.headcount-below-zero" },
        { ScenarioPlan.Empty with { Headcounts = [new(Unit, Role, 2030, 1)] }, "skills.year-outside-scenario" },
        { ScenarioPlan.Empty with { Needs = [new(Unit, Sql, 3, 1, new(2025, 1, 1))] }, "skills.year-outside-scenario" },
        { ScenarioPlan.Empty with { Requirements = [new(Role, Guid.CreateVersion7(), 2027, 3, 3)] }, "skills.unknown-skill" },
        { ScenarioPlan.Empty with { Supply = [new(Unit, Guid.CreateVersion7(), 3, 2027, 1, 0, 0)] }, "skills.unknown-skill" },
    };

    [Theory, MemberData(nameof(Impossible))]
    public void A_plan_of_what_is_not_there_is_refused(ScenarioPlan plan, string code) => Given(Drafted).When(Plan(plan)).Refused(code);

    [Fact]
    public void Nothing_is_planned_from_a_stale_view() =>
        Given(Drafted).When(s => PlanScenarioHandler.Decide(new(Id, Unit, Growing, BasedOn: 1), s, Known(), version: 2)).Refused("manners.stale");

    [Fact]
    public void A_scenario_is_not_changed_through_another_unit() =>
        Given(Drafted).When(s => PlanScenarioHandler.Decide(new(Id, Below, Growing, null), s, Known(), 1)).Refused("skills.unknown-scenario");

    [Fact]
    public void Its_years_are_not_cut_away_from_under_its_plan() => Given(Drafted, new ScenarioPlanned(Id, Growing))
        .When(s => DescribeScenarioHandler.Decide(new(Id, Unit, Content with { FromYear = 2028 }, null), s, [], 1)).Refused("skills.year-outside-scenario");

    [Fact]
    public void It_is_renamed() => Given(Drafted)
        .When(s => DescribeScenarioHandler.Decide(new(Id, Unit, Content with { Name = new("Tillväxt", null) }, null), s, [], 1))
        .Then(new ScenarioDescribed(Id, new("Tillväxt", null), 2026, 2029, LocalizedText.Empty));

    [Fact]
    public void It_is_shared_once() => Given(Drafted).When(Share).Then(new ScenarioShared(Id)).When(Share).Then();

    [Fact]
    public void An_archived_scenario_changes_no_more()
    {
        Given(Drafted, new ScenarioArchived(Id)).When(Share).Refused("skills.scenario-closed");
        Given(Drafted, new ScenarioArchived(Id)).When(Plan(Growing)).Refused("skills.scenario-closed");
        Given(Drafted, new ScenarioArchived(Id)).When(Answer(Decided)).Refused("skills.scenario-closed");
        Given(Drafted, new ScenarioArchived(Id)).When(s => ArchiveScenarioHandler.Decide(new(Id, Unit), s)).Then();
    }

    [Fact]
    public void An_archived_scenario_is_taken_up_again_as_what_it_was()
    {
        Given(Drafted, new ScenarioArchived(Id)).When(Restore()).Then(new ScenarioRestored(Id)).State!.Status.Should().Be(ScenarioStatus.Draft);
        var shared = Given(Drafted, new ScenarioShared(Id), new ScenarioArchived(Id)).When(Restore()).Then(new ScenarioRestored(Id));
        shared.State!.Status.Should().Be(ScenarioStatus.Shared);
        shared.When(Plan(Growing)).Then(new ScenarioPlanned(Id, Growing));
        shared.When(Restore()).Refused("skills.scenario-not-archived");
        Given(Drafted, new ScenarioPromoted(Id, [], [])).When(Restore()).Refused("skills.scenario-not-archived");
    }

    [Fact]
    public void An_archived_scenario_whose_name_was_given_away_stays_archived()
    {
        var namesake = Scenario.Fold(null, Drafted)! with { Id = Guid.CreateVersion7() };
        Given(Drafted, new ScenarioArchived(Id)).When(Restore(namesake)).Refused("skills.scenario-name-taken");
        Given(Drafted, new ScenarioArchived(Id)).When(Restore(namesake with { Status = ScenarioStatus.Archived })).Then(new ScenarioRestored(Id));
        Given(Drafted, new ScenarioArchived(Id)).When(s => RestoreScenarioHandler.Decide(new(Id, Below), s, [])).Refused("skills.unknown-scenario");
    }

    [Fact]
    public void An_archived_draft_is_as_private_as_it_was()
    {
        Given(Drafted, new ScenarioArchived(Id)).State!.IsPrivate.Should().BeTrue();
        Given(Drafted, new ScenarioShared(Id), new ScenarioArchived(Id)).State!.IsPrivate.Should().BeFalse();
    }

    [Fact]
    public void A_gap_is_decided_and_the_decision_changed() =>
        Given(Drafted, Decided).When(Answer(Decided with { Answer = GapAnswer.Buy })).Then(Decided with { Answer = GapAnswer.Buy })
            .State!.Decisions.Should().Equal(new GapDecision(Sql, 3, GapAnswer.Buy, Ada, new(2026, 12, 1), false));

    [Fact]
    public void A_gap_is_not_accepted_without_a_reason()
    {
        Given(Drafted).When(Answer(Decided with { Answer = GapAnswer.Accept }, comment: " ")).Refused("skills.reason-missing");
        Given(Drafted).When(Answer(Decided with { Answer = GapAnswer.Accept }, comment: "Roboten gör det")).Then(Decided with { Answer = GapAnswer.Accept });
    }

    [Fact]
    public void A_day_that_has_passed_is_no_due_date() => Given(Drafted).When(Answer(Decided with { Due = Today.AddDays(-1) })).Refused("skills.past-due-date");

    [Fact]
    public void What_was_due_can_still_be_marked_as_done()
    {
        var late = Decided with { Due = Today.AddDays(-1) };
        Given(Drafted, late).When(Answer(late with { IsDone = true })).Then(late with { IsDone = true });
    }

    [Fact]
    public void Nobody_unknown_owns_a_decision() => Given(Drafted).When(Answer(Decided, isOwnerKnown: false)).Refused("skills.unknown-owner");

    [Fact]
    public void A_decision_is_withdrawn_once() => Given(Drafted, Decided)
        .When(s => WithdrawGapDecisionHandler.Decide(new(Id, Unit, Sql, 3), s)).Then(new GapDecisionWithdrawn(Id, Sql, 3))
        .When(s => WithdrawGapDecisionHandler.Decide(new(Id, Unit, Sql, 3), s)).Then();

    [Fact]
    public void It_is_promoted_once()
    {
        var story = Given(Drafted, new ScenarioShared(Id)).When(Promote(Target)).Then(new ScenarioPromoted(Id, [Role], []));
        story.State!.Status.Should().Be(ScenarioStatus.Promoted);
        story.When(Promote(Target)).Refused("skills.scenario-promoted");
    }

    [Fact]
    public void Nothing_to_promote_is_told() => Given(Drafted).When(Promote(new([], [], []))).Refused("skills.nothing-to-promote");

    [Fact]
    public void Where_one_part_is_refused_nothing_is_promoted() =>
        Given(Drafted).When(Promote(Target, Decision.Nothing, Refusal.Conflict("skills.not-active"))).Refused("skills.not-active");

    private static Promotion Target => new([new(new(Role, Content.Name, LocalizedText.Empty, null, null, null, []), [], [])], [], []);

    private static Func<Scenario?, Decision> Promote(Promotion promotion, params Decision[] parts) =>
        s => PromoteScenarioHandler.Decide(new(Id, Unit, null), s, promotion, parts, needs: [], version: 1);

    private static Func<Scenario?, Decision> Restore(params Scenario[] others) => s => RestoreScenarioHandler.Decide(new(Id, Unit), s, others);

    private static Func<Scenario?, Decision> Share => s => ShareScenarioHandler.Decide(new(Id, Unit), s);

    private static Func<Scenario?, Decision> Plan(ScenarioPlan plan) => s => PlanScenarioHandler.Decide(new(Id, Unit, plan, null), s, Known(), version: 1);

    private static Func<Scenario?, Decision> Answer(GapDecided to, string? comment = null, bool isOwnerKnown = true) => s => DecideGapHandler.Decide(
        new(Id, Unit, new(to.SkillId, to.Level, to.Answer, to.OwnerId, to.Due, to.IsDone), comment), s, isSkillKnown: true, isOwnerKnown, Today);

    private static PlanSurroundings Known() => new(
        new Staffing(Today, [Staff(Unit, null, 2), Staff(Below, Unit, 3), Staff(Elsewhere, null, 9)]),
        new HashSet<Guid> { Sql }, new HashSet<Guid> { Role });

    private static UnitStaff Staff(Guid id, Guid? parent, int people) =>
        new(id, parent, people, people, 0, new Dictionary<Guid, int> { [Role] = people }, new Dictionary<Guid, int[]>());

    private static Story<Scenario> Given(params object[] facts) => Story<Scenario>.Given(Scenario.Fold, facts);
}
