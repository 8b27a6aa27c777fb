using Competence.Kernel;
using Competence.Mentoring.Circles;
using Competence.Mentoring.Contracts;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Circles;

public sealed class CircleDecisions
{
    private static readonly Guid Circle = Guid.CreateVersion7(), Programme = Guid.CreateVersion7(), Meeting = Guid.CreateVersion7(), Item = Guid.CreateVersion7();
    private static readonly Guid Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Eve = Guid.CreateVersion7(), Hr = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly CircleContent Content = new("Grupp", null, 2, 3, [Item]);
    private static readonly CirclePeople All = new(new Dictionary<Guid, bool> { [Ada] = true, [Bo] = true, [Eve] = true }, new HashSet<Guid> { Ada, Bo, Eve });
    private static readonly MentoringProgrammeContent Circles = new(
        "Lärgrupper", null, MentoringKind.Circle, MatchingMode.Admin, Hr, Today, Today, Today.AddDays(90), MatchWeights.Usual, [], 6);
    private static readonly CircleMeetingPlan Plan = new(Now.AddHours(-1), 60, null, [Item], null, ["Fallet"]);

    private static Story<LearningCircle> Given(params object[] facts) => Story<LearningCircle>.Given(LearningCircle.Fold, [new CircleFormed(Circle, Programme, Content, [Ada, Bo], Hr, Now.AddDays(-9)), .. facts]);

    private static CircleMeetingPlanned Planned(Guid? leads) => new(Circle, Meeting, Ada, Now.AddHours(-1), 60, null, [Item], leads, Now.AddDays(-1));

    [Fact]
    public void It_is_formed_of_people_who_are_enrolled_in_a_programme_for_circles()
    {
        Decision Form(MentoringProgrammeContent? programme, CirclePeople? people = null, int circles = 0, params Guid[] members) =>
            FormCircleHandler.Decide(new(Circle, Programme, Content, members, Hr), programme, circles, people ?? All, Now, Today);
        Form(Circles, members: [Ada, Bo]).Events.Should().BeEquivalentTo([new CircleFormed(Circle, Programme, Content, [Ada, Bo], Hr, Now)]);
        Form(null).Refusal!.Code.Should().Be("mentoring.unknown-programme");
        Form(Circles with { Kind = MentoringKind.Mentor }).Refusal!.Code.Should().Be("mentoring.not-for-circles");
        Form(Circles with { Ends = Today.AddDays(-1) }).Refusal!.Code.Should().Be("mentoring.programme-ended");
        Form(Circles, circles: LearningCircle.MostOfProgramme).Refusal!.Code.Should().Be("mentoring.too-many-circles");
        Form(Circles, members: [Hr]).Refusal!.Code.Should().Be("mentoring.unknown-person");
        Form(Circles, All with { Enrolled = new HashSet<Guid> { Bo } }, members: [Ada, Bo]).Refusal!.Code.Should().Be("mentoring.not-enrolled");
        Form(Circles, All with { Employed = new Dictionary<Guid, bool> { [Ada] = false } }, members: [Ada]).Refusal!.Code.Should().Be("mentoring.not-employed");
    }

    [Fact]
    public void The_last_seat_is_taken_once() => Given()
        .When(c => JoinCircleHandler.Decide(new(Circle, Eve), c, All, Now)).Then(new CircleJoined(Circle, Eve, Eve, Now))
        .When(c => JoinCircleHandler.Decide(new(Circle, Eve), c, All, Now)).Then()
        .When(c => JoinCircleHandler.Decide(new(Circle, Hr), c, new(new Dictionary<Guid, bool> { [Hr] = true }, new HashSet<Guid> { Hr }), Now)).Refused("mentoring.circle-full");

    [Fact]
    public void To_whoever_is_not_enrolled_there_is_no_such_circle() =>
        Given().When(c => JoinCircleHandler.Decide(new(Circle, Eve), c, All with { Enrolled = new HashSet<Guid>() }, Now)).Refused("mentoring.unknown-circle");

    [Fact]
    public void What_has_ended_is_neither_joined_nor_changed_nor_met_in()
    {
        var ended = new CircleEnded(Circle, Hr, Now);
        Given(ended).When(c => JoinCircleHandler.Decide(new(Circle, Eve), c, All, Now)).Refused("mentoring.circle-ended");
        Given(ended).When(c => ChangeCircleHandler.Decide(new(Circle, Content, Ada, Runs: false, null), c, 2, Now)).Refused("mentoring.circle-ended");
        Given(ended).When(c => PlanCircleMeetingHandler.Decide(new(Circle, Meeting, Plan, Ada, Runs: false), c, Now)).Refused("mentoring.circle-ended");
        Given(ended).When(c => SetCircleMembersHandler.Decide(new(Circle, [], Hr, null), c, All, 2, Now)).Refused("mentoring.circle-ended");
        Given(ended).When(c => EndCircleHandler.Decide(new(Circle, Hr), c, Now)).Then();
    }

    [Fact]
    public void Members_and_HR_describe_it_anew_and_never_with_fewer_seats_than_are_taken()
    {
        Decision Change(LearningCircle? circle, CircleContent content, Guid by, bool runs = false, long? basedOn = 1) =>
            ChangeCircleHandler.Decide(new(Circle, content, by, runs, basedOn), circle, 1, Now);
        var wider = Content with { MostMembers = 8 };
        Given().When(c => Change(c, wider, Ada)).Then(new CircleChanged(Circle, wider, Ada, Now)).When(c => Change(c, wider with { ItemIds = [Item] }, Ada)).Then();
        Given().When(c => Change(c, wider, Hr, runs: true)).Then(new CircleChanged(Circle, wider, Hr, Now));
        Given().When(c => Change(c, wider, Eve)).Refused("mentoring.unknown-circle");
        Given().When(c => Change(c, wider, Ada, basedOn: 0)).Refused("manners.stale");
        Given(new CircleJoined(Circle, Eve, Eve, Now)).When(c => Change(c, Content with { MostMembers = 2 }, Ada)).Refused("mentoring.fewer-seats-than-members");
    }

    [Fact]
    public void Those_who_leave_are_asked_to_lead_no_more_and_who_stays_keeps_their_turn() => Given(Planned(Ada))
        .When(c => SetCircleMembersHandler.Decide(new(Circle, [Bo, Eve], Hr, null), c, All, 2, Now))
        .Then(new CircleJoined(Circle, Eve, Hr, Now), new CircleLeft(Circle, Ada, Hr, Now), new CircleMeetingPassedOn(Circle, Meeting, Bo, Now))
        .When(c => LeaveCircleHandler.Decide(new(Circle, Bo, null), c, Now))
        .Then(new CircleLeft(Circle, Bo, null, Now), new CircleMeetingPassedOn(Circle, Meeting, Eve, Now))
        .When(c => LeaveCircleHandler.Decide(new(Circle, Eve, Eve), c, Now))
        .Then(new CircleLeft(Circle, Eve, Eve, Now), new CircleMeetingPassedOn(Circle, Meeting, null, Now))
        .When(c => JoinCircleHandler.Decide(new(Circle, Ada), c, All, Now)).Then(new CircleJoined(Circle, Ada, Ada, Now))
        .When(c => LeaveCircleHandler.Decide(new(Circle, Bo, Bo), c, Now)).Refused("mentoring.unknown-circle");

    [Fact]
    public void A_meeting_is_led_by_the_next_in_turn_or_by_whom_they_choose_among_themselves()
    {
        Decision Of(LearningCircle? circle, CircleMeetingPlan plan, Guid? by = null, bool runs = false) =>
            PlanCircleMeetingHandler.Decide(new(Circle, Meeting, plan, by ?? Ada, runs), circle, Now);
        Given().When(c => Of(c, Plan)).Then(new CircleMeetingPlanned(Circle, Meeting, Ada, Plan.Starts, 60, null, [Item], Ada, Now))
            .When(c => Of(c, Plan)).Then(new CircleMeetingPlanned(Circle, Meeting, Ada, Plan.Starts, 60, null, [Item], Bo, Now));
        Given().When(c => Of(c, Plan with { FacilitatorId = Bo })).Then(new CircleMeetingPlanned(Circle, Meeting, Ada, Plan.Starts, 60, null, [Item], Bo, Now));
        Given().When(c => Of(c, Plan with { FacilitatorId = Eve })).Refused("mentoring.not-a-member");
        Given().When(c => Of(c, Plan with { ItemIds = [Eve] })).Refused("mentoring.not-in-playlist");
        Given().When(c => Of(c, Plan, Eve)).Refused("mentoring.unknown-circle");
        Given().When(c => Of(c, Plan, Hr, runs: true)).Refused("mentoring.not-in-circle");
    }

    [Fact]
    public void Somebody_new_begins_level_with_whoever_has_led_least() =>
        Given(Planned(Ada), Planned(Bo) with { MeetingId = Item }, Planned(Ada) with { MeetingId = Hr }, new CircleJoined(Circle, Eve, Eve, Now))
            .State!.Members[^1].Should().Be(new CircleMember(Eve, Now, 1));

    [Fact]
    public void It_is_said_once_that_they_met_and_corrected_who_came_of_those_who_were_in_it_then()
    {
        Decision Hold(LearningCircle? circle, params Guid[] present) => HoldCircleMeetingHandler.Decide(new(Circle, Meeting, present, "Ord", null, Ada, Runs: false), circle, Now);
        Decision Correct(LearningCircle? circle, params Guid[] present) => CorrectAttendanceHandler.Decide(new(Circle, Meeting, present, Ada, Runs: false), circle, Now);
        Given(Planned(Ada)).When(c => Hold(c, Ada)).Then(new CircleMeetingHeld(Circle, Meeting, Ada, [Ada, Bo], [Ada], Now))
            .Telling(new CircleMet(Circle, Programme, Meeting, 2, [Ada], Plan.Starts))
            .When(c => LeaveCircleHandler.Decide(new(Circle, Bo, Bo), c, Now)).Then(new CircleLeft(Circle, Bo, Bo, Now))
            .When(c => Correct(c, Bo, Ada)).Then(new CircleAttendanceCorrected(Circle, Meeting, Ada, [Bo, Ada], Now)).Telling(new CircleMet(Circle, Programme, Meeting, 2, [Bo, Ada], Plan.Starts))
            .When(c => Correct(c, Ada, Bo)).Then()
            .When(c => Hold(c, Ada)).Refused("mentoring.meeting-held");
        Given(Planned(Ada)).When(c => Hold(c, Ada, Eve)).Refused("mentoring.not-a-member");
        Given(Planned(Ada) with { Starts = Now.AddMinutes(1) }).When(c => Hold(c, Ada)).Refused("mentoring.meeting-to-come");
        Given(Planned(Ada)).When(c => Correct(c, Ada)).Refused("mentoring.meeting-not-held");
        Given().When(c => Hold(c, Ada)).Refused("mentoring.unknown-meeting");
    }

    [Fact]
    public void What_has_been_held_stands()
    {
        var held = new CircleMeetingHeld(Circle, Meeting, Ada, [Ada, Bo], [Ada], Now);
        Given(Planned(Ada), held).When(c => ChangeCircleMeetingHandler.Decide(new(Circle, Meeting, Plan, Ada, Runs: false, null), c, 3, Now)).Refused("mentoring.meeting-held");
        Given(Planned(Ada), held).When(c => CancelCircleMeetingHandler.Decide(new(Circle, Meeting, Ada, Runs: false), c, Now)).Refused("mentoring.meeting-held");
        Given(Planned(Ada)).When(c => ChangeCircleMeetingHandler.Decide(new(Circle, Meeting, Plan, Bo, Runs: false, null), c, 2, Now))
            .Then(new CircleMeetingChanged(Circle, Meeting, Bo, Plan.Starts, 60, null, [Item], Ada, Now))
            .When(c => CancelCircleMeetingHandler.Decide(new(Circle, Meeting, Ada, Runs: false), c, Now)).Then(new CircleMeetingCancelled(Circle, Meeting, Ada, Now));
    }

    [Fact]
    public void They_would_meet_again_so_many_weeks_after_they_last_did_or_since_they_began()
    {
        var zone = TimeZoneInfo.Utc;
        Given().State!.NextDue(zone).Should().Be(Today.AddDays(-9 + 14));
        Given(Planned(Ada), new CircleMeetingHeld(Circle, Meeting, Ada, [Ada], [], Now)).State!.NextDue(zone).Should().Be(Today.AddDays(14));
        Given(new CircleEnded(Circle, Hr, Now)).State!.NextDue(zone).Should().BeNull();
    }
}
