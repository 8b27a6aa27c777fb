using Competence.Kernel;
using Competence.Skills.Campaigns;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Campaigns;

public sealed class CampaignDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Id = Guid.CreateVersion7(), Owner = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();
    private static readonly Reach Some = new(12, 1, 24, []);

    private static CampaignPlan Plan(int starts = 0, int due = 14, params int[] remind) => new(
        new("Våren 2026", null), new(true, [], [], []), [Sql], IncludesRoleSkills: false, Today.AddDays(starts), Today.AddDays(due), IsBlind: true, remind);
    private static CampaignDrafted Drafted(CampaignPlan? plan = null) => new(Id, Owner, plan ?? Plan());
    private static CampaignOpened Opened => new(Id, Today, Now);
    private static CalibrationBegun Calibrating => new(Id, Now);
    private static CampaignFrozen Frozen => new(Id, Campaign.SnapshotIdOf(Id), Today, Now);

    private static Func<Campaign?, Decision> Open(Reach? reach = null, params string[] overlapping) =>
        campaign => OpenCampaignWork.Decide(campaign, reach ?? Some, overlapping, [Skill()], Today, Now);
    private static Func<Campaign?, Decision> PlanAs(CampaignPlan plan, long? basedOn = null) =>
        campaign => PlanCampaignHandler.Decide(new(Id, plan, basedOn), campaign, [Skill()], version: 1);
    private static Func<Campaign?, Decision> Calibrate => campaign => BeginCalibrationHandler.Decide(campaign, Now);
    private static Func<Campaign?, Decision> Move(int days, long? basedOn = null) =>
        campaign => MoveCampaignDueDayHandler.Decide(new(Id, Today.AddDays(days), basedOn), campaign, Today, Now, version: 2);
    private static Func<Campaign?, Decision> Cancel => campaign => CancelCampaignHandler.Decide(campaign, Now);
    private static Func<Campaign?, Decision> Remind(DateOnly on, int people = 3, bool isAsked = false) =>
        campaign => RemindCampaignHandler.Decide(new(Id, on, isAsked), campaign, people, Now);
    private static Func<Campaign?, Decision> Note(DifferenceState state, AnswerState? answer) =>
        campaign => NoteDifferenceHandler.Decide(new(Id, Ada, Sql, state, Owner), campaign, answer, Now);

    [Fact]
    public void A_draft_becomes_open_and_then_people_talk_it_over()
    {
        Given(Drafted()).When(Open()).Then(Opened).When(Calibrate).Then(Calibrating).State!.State.Should().Be(CampaignState.Calibration);
        CloseCampaignWork.Decide(Given(Drafted(), Opened, Calibrating).State).Should().Be(Decision.Nothing);
    }

    [Theory]
    [InlineData(0), InlineData(30)]
    public void The_last_day_of_a_campaign_that_runs_is_moved_earlier_and_later(int days) => Given(Drafted(), Opened).When(Move(days))
        .Then(new CampaignDueDayMoved(Id, Today.AddDays(days), Now)).State!.Plan.DueOn.Should().Be(Today.AddDays(days));

    [Fact]
    public void The_last_day_is_not_moved_before_today_nor_by_who_has_not_seen_it_nor_where_nobody_answers()
    {
        Given(Drafted(), Opened).When(Move(14)).Then();
        Given(Drafted(), Opened).When(Move(-1)).Refused("skills.campaign-due-before-today");
        Given(Drafted(), Opened).When(Move(20, basedOn: 1)).Refused("manners.stale");
        Given(Drafted()).When(Move(20)).Refused("skills.campaign-not-running");
        Given(Drafted(), Opened, Calibrating, Frozen).When(Move(20)).Refused("skills.campaign-not-running");
        Move(20)(null).Refusal!.Code.Should().Be("skills.unknown-campaign");
    }

    [Fact]
    public void Opening_again_changes_nothing() => Given(Drafted(), Opened).When(Open()).Then();

    [Fact]
    public void A_population_of_nobody_is_not_opened() => Given(Drafted()).When(Open(new(0, 0, 0, []))).Refused("skills.campaign-of-nobody");

    [Fact]
    public void People_who_would_be_asked_nothing_are_not_opened_for() => Given(Drafted()).When(Open(new(9, 9, 0, []))).Refused("skills.campaign-of-nothing");

    [Fact]
    public void The_same_people_are_not_asked_the_same_twice_at_once() => Given(Drafted()).When(Open(Some, "Hösten")).Refused("skills.campaign-overlaps");

    [Fact]
    public void An_overlap_names_the_other_campaigns() =>
        Open(Some, "Hösten", "IT")(Given(Drafted()).State).Refusal!.Values.Should().Equal("Hösten, IT");

    [Fact]
    public void Nothing_is_opened_before_its_first_day() => Given(Drafted(Plan(starts: 1))).When(Open()).Refused("skills.campaign-not-yet");

    [Fact]
    public void Nothing_is_opened_after_its_last_day() => Given(Drafted(Plan(-9, -1))).When(Open()).Refused("skills.campaign-due-passed");

    [Fact]
    public void The_last_day_is_not_before_the_first()
    {
        Given().When(c => DraftCampaignHandler.Decide(new(Id, Owner, Plan(5, 4)), c, [Skill()])).Refused("skills.campaign-due-before-start");
        Given(Drafted()).When(PlanAs(Plan(5, 4))).Refused("skills.campaign-due-before-start");
        Given().When(c => DraftCampaignHandler.Decide(new(Id, Owner, Plan(5, 5)), c, [Skill()])).Then(Drafted(Plan(5, 5)));
    }

    [Fact]
    public void Only_active_skills_are_asked_about()
    {
        Given().When(c => DraftCampaignHandler.Decide(new(Id, Owner, Plan()), c, [])).Refused("skills.unknown-skill");
        Given().When(c => DraftCampaignHandler.Decide(new(Id, Owner, Plan()), c, [Skill() with { Status = SkillStatus.Proposed }])).Refused("skills.not-active");
    }

    [Fact]
    public void A_plan_changes_until_it_is_opened()
    {
        Given(Drafted()).When(PlanAs(Plan(due: 20))).Then(new CampaignPlanned(Id, Plan(due: 20)));
        Given(Drafted()).When(PlanAs(Plan())).Then();
        Given(Drafted()).When(PlanAs(Plan(due: 20), basedOn: 7)).Refused("manners.stale");
        Given(Drafted(), Opened).When(PlanAs(Plan(due: 20))).Refused("skills.campaign-not-draft");
    }

    [Fact]
    public void What_was_never_talked_over_is_not_closed() =>
        CloseCampaignWork.Decide(Given(Drafted(), Opened).State).Refusal!.Code.Should().Be("skills.campaign-not-in-calibration");

    [Fact]
    public void A_closed_campaign_stays_closed()
    {
        var closed = Given(Drafted(), Opened, Calibrating, Frozen);
        CloseCampaignWork.Decide(closed.State).Should().Be(Decision.Nothing);
        closed.When(Cancel).Refused("skills.campaign-closed");
        Given(Drafted(), Opened, Calibrating, Frozen).When(Calibrate).Refused("skills.campaign-not-open");
    }

    [Fact]
    public void A_campaign_is_called_off_once()
    {
        Given(Drafted(), Opened).When(Cancel).Then(new CampaignCancelled(Id, Now)).When(Cancel).Then();
        Given(Drafted(), new CampaignCancelled(Id, Now)).When(Open()).Refused("skills.campaign-not-draft");
    }

    [Fact]
    public void A_reminder_goes_out_once_a_day_on_the_days_that_were_planned()
    {
        var (planned, open) = (Drafted(Plan(0, 14, 3, 14, 40)), Opened);
        planned.Plan.RemindDays.Should().Equal(Today.AddDays(11), Today);
        Given(planned, open).When(Remind(Today)).Then(new CampaignReminded(Id, Today, 3, Now)).When(Remind(Today)).Then();
        Given(planned, open).When(Remind(Today.AddDays(1))).Then();
        Given(planned, open).When(Remind(Today.AddDays(1), isAsked: true)).Then(new CampaignReminded(Id, Today.AddDays(1), 3, Now));
        Given(planned, open).When(Remind(Today, people: 0)).Then();
        Given(planned).When(Remind(Today)).Refused("skills.campaign-not-running");
    }

    [Theory]
    [InlineData(4, 2, true)]
    [InlineData(1, 3, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, null, false)]
    public void Two_steps_apart_is_a_difference_to_talk_over(int self, int? manager, bool isDifference) =>
        new AnswerState(self, manager, DifferenceState.Open).IsDifference.Should().Be(isDifference);

    [Fact]
    public void A_difference_is_noted_as_talked_over_and_stays_so_when_the_two_have_met()
    {
        Given(Drafted(), Opened).When(Note(DifferenceState.Talked, new(4, 2, DifferenceState.Open)))
            .Then(new DifferenceNoted(Id, Ada, Sql, DifferenceState.Talked, Owner, Now));
        Given(Drafted(), Opened).When(Note(DifferenceState.Settled, new(3, 3, DifferenceState.Talked)))
            .Then(new DifferenceNoted(Id, Ada, Sql, DifferenceState.Settled, Owner, Now));
        Given(Drafted(), Opened).When(Note(DifferenceState.Talked, new(3, 3, DifferenceState.Open))).Refused("skills.unknown-difference");
        Given(Drafted(), Opened).When(Note(DifferenceState.Talked, null)).Refused("skills.unknown-difference");
    }

    [Fact]
    public void Few_people_at_a_level_are_not_told()
    {
        var view = GetCampaignResultEndpoint.View(new(Sql, 20, 0, [0, 1, 12, 5, 2, 0, 0], 20, 12), Skill());
        view.Levels.Should().Equal(0, null, 12, null, null, 0);
        (view.Unrated, view.Needed, view.AtTarget, view.IsSuppressed).Should().Be((0, 20, 12, false));
        GetCampaignResultEndpoint.View(new(Sql, 4, 0, [0, 4, 0, 0, 0, 0, 0], 0, 0), Skill()).IsSuppressed.Should().BeTrue();
        GetCampaignResultEndpoint.View(new(Sql, 96, 4, [0, 96, 0, 0, 0, 0, 0], 0, 0), Skill()).IsSuppressed.Should().BeTrue("the rest are four people");
        CompareCampaignsEndpoint.View(new(Sql, 6, 9, 2, 0), Skill()).Should().BeEquivalentTo(new { People = 17, Same = 9, Up = (int?)null, Down = (int?)null });
    }

    private static Story<Campaign> Given(params object[] facts) => Story<Campaign>.Given(Campaign.Fold, facts);

    private static Skill Skill() => new(
        Sql, new("SQL", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, SkillStatus.Active, 3, IsHardToHire: false, null,
        Competence.Skills.Catalogue.Skill.OwnFramework, null, [], [], null);
}
