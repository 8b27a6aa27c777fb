using Competence.Goals.Learning;
using Competence.Goals.LearningTime;
using Competence.Goals.Plans;
using Competence.Goals.Records;
using Competence.Kernel;
using Xunit;
using static Competence.Goals.Tests.LearningTime.Weeks;

namespace Competence.Goals.Tests.LearningTime;

public sealed class LearningHoursDecisions
{
    private static readonly Guid Entry = Guid.CreateVersion7(), Other = Guid.CreateVersion7(), Plan = Guid.CreateVersion7(), Part = Guid.CreateVersion7();
    private static readonly HoursPurpose Free = new(null, null, null, null);
    private static readonly LearningItem Item = new(Course, new(LearningItemKind.Course, "Kurs", null, "sv", null, null, 8, null, null, [new(Ai, 1, 3)], []), true);
    private static readonly HoursSurroundings Nothing = new(new(true, false), null, null, null);

    [Fact]
    public void Hours_that_were_used_are_entered_once_they_have_been()
    {
        Given().When(Enter(Monday, 3)).Then(new LearningHoursEntered(Ada, Monday, Used(Entry, Monday, 3), Now));
        Given().When(Enter(Today.AddDays(1), 3)).Refused("goals.day-to-come");
        Given().When(Enter(Today.AddDays(1), 3, HoursKind.Planned)).Then(new LearningHoursEntered(Ada, Monday, Used(Entry, Today.AddDays(1), 3) with { Kind = HoursKind.Planned }, Now));
        Given().When(Enter(Monday.AddDays(7), 3)).Refused("goals.other-week");
        Given().When(week => Decide(Command(Today.AddDays(367), 3, HoursKind.Planned) with { Week = LearningWeek.MondayOf(Today.AddDays(367)) }, week, Nothing)).Refused("goals.day-too-far");
        Given().When(Enter(Monday, 3, around: Nothing with { Learner = new(false, false) })).Refused("goals.unknown-person");
    }

    [Fact]
    public void A_day_has_24_hours_of_each_kind()
    {
        var full = new LearningHoursEntered(Ada, Monday, Used(Other, Monday, 20), Now);
        Given(full).When(Enter(Monday, 4)).Then(new LearningHoursEntered(Ada, Monday, Used(Entry, Monday, 4), Now));
        Given(full).When(Enter(Monday, 4.25m)).Refused("goals.day-full");
        Given(full).When(Enter(Monday, 24, HoursKind.Planned)).Then(new LearningHoursEntered(Ada, Monday, Used(Entry, Monday, 24) with { Kind = HoursKind.Planned }, Now));
        Given(full).When(Change(Used(Other, Monday, 24))).Then(new LearningHoursChanged(Ada, Monday, Used(Other, Monday, 24), Now));
        Given([.. Enumerable.Range(0, LearningWeek.Most).Select(_ => new LearningHoursEntered(Ada, Monday, Used(Guid.CreateVersion7(), Monday.AddDays(1), .1m), Now))])
            .When(Enter(Monday, 1)).Refused("goals.too-many-hours");
    }

    [Fact]
    public void The_same_again_is_nothing_and_what_is_gone_is_not_changed()
    {
        var here = new LearningHoursEntered(Ada, Monday, Used(Entry, Monday, 3), Now);
        Given(here).When(Change(Used(Entry, Monday, 3))).Then();
        Given(here).When(week => Decide(Command(Monday, 3) with { IsNew = false, Note = "Annat" }, week, Nothing)).Then(new LearningHoursChanged(Ada, Monday, Used(Entry, Monday, 3), Now));
        Given(here).When(Remove).Then(new LearningHoursRemoved(Ada, Monday, Entry, Now));
        Given(here, new LearningHoursRemoved(Ada, Monday, Entry, Now)).When(Remove).Refused("goals.unknown-hours");
        Given().When(Change(Used(Entry, Monday, 3))).Refused("goals.unknown-hours");
    }

    [Fact]
    public void What_it_is_for_follows_from_the_item_or_the_plan_else_as_the_person_says()
    {
        var ofItem = Free with { LearningItemId = Course };
        Basis(Free with { Basis = LearningBasis.Goal }, Nothing, LearningBasis.Goal);
        Basis(ofItem, Nothing with { Item = Item }, LearningBasis.None);
        Basis(ofItem, Nothing with { Item = Item, Learner = new(true, IsInGap: true) }, LearningBasis.Gap);
        Basis(ofItem, Nothing with { Item = Item, Enrolled = LearningBasis.Law, Learner = new(true, true) }, LearningBasis.Law);
        Given().When(Enter(Monday, 1, purpose: ofItem)).Refused("goals.unknown-learning-item");

        var inPlan = new HoursPurpose(null, Plan, Part, null);
        Basis(inPlan, Nothing with { Plan = Made(PlanType.Upskilling, Ai) }, LearningBasis.Gap);
        Basis(inPlan, Nothing with { Plan = Made(PlanType.Upskilling, null) }, LearningBasis.None);
        Basis(inPlan, Nothing with { Plan = Made(PlanType.Legal, Ai) }, LearningBasis.Law);
        Given().When(Enter(Monday, 1, purpose: inPlan)).Refused("goals.unknown-plan");
        Given().When(Enter(Monday, 1, purpose: inPlan with { PlanItemId = Other }, around: Nothing with { Plan = Made(PlanType.Career, null) })).Refused("goals.unknown-item");
    }

    [Fact]
    public void What_it_was_for_stays_where_only_the_hours_change()
    {
        var was = Used(Entry, Monday, 2, LearningBasis.Gap, Course);
        Given(new LearningHoursEntered(Ada, Monday, was, Now))
            .When(week => Decide(Command(Monday, 3) with { IsNew = false, Purpose = Free with { LearningItemId = Course } }, week, Nothing with { Item = Item }))
            .Then(new LearningHoursChanged(Ada, Monday, was with { Hours = 3 }, Now));
    }

    [Fact]
    public void Absence_is_said_of_the_whole_week()
    {
        Given().When(Away(Monday.AddDays(1), Monday)).Then(new AbsenceMarked(Ada, Monday, [Monday, Monday.AddDays(1)], Now));
        Given(new AbsenceMarked(Ada, Monday, [Monday], Now)).When(Away(Monday)).Then();
        Given(new AbsenceMarked(Ada, Monday, [Monday], Now)).When(Away()).Then(new AbsenceMarked(Ada, Monday, [], Now));
    }

    private static void Basis(HoursPurpose purpose, HoursSurroundings around, LearningBasis basis) => Given().When(Enter(Monday, 1, purpose: purpose, around: around))
        .Then(new LearningHoursEntered(Ada, Monday, new(
            Entry, HoursKind.Used, Monday, 1, basis, purpose.LearningItemId, purpose.PlanId, purpose.PlanItemId, around.PlanItem(purpose)?.Content.SkillId), Now));

    private static DevelopmentPlan Made(PlanType type, Guid? skill) => new(
        Plan, Ada, type, PlanState.Active, Today, null, null, null, [new(new(Part, PlanItemKind.Course, skill, null, null, Today, 8))], [], Now);

    private static SetLearningHours Command(DateOnly day, decimal hours, HoursKind kind = HoursKind.Used) => new(Ada, Monday, Entry, kind, day, hours, Free, null, IsNew: true);

    private static Func<LearningWeek?, Decision> Enter(DateOnly day, decimal hours, HoursKind kind = HoursKind.Used, HoursPurpose? purpose = null, HoursSurroundings? around = null) =>
        week => Decide(Command(day, hours, kind) with { Purpose = purpose ?? Free }, week, around ?? Nothing);

    private static Func<LearningWeek?, Decision> Change(LearningEntry to) =>
        week => Decide(Command(to.Day, to.Hours, to.Kind) with { EntryId = to.EntryId, IsNew = false }, week, Nothing);

    private static Decision Decide(SetLearningHours command, LearningWeek? week, HoursSurroundings around) => SetLearningHoursHandler.Decide(command, week, around, was: null, Now, Today);

    private static Decision Remove(LearningWeek? week) => RemoveLearningHoursHandler.Decide(new(Ada, Monday, Entry), week, Now);

    private static Func<LearningWeek?, Decision> Away(params DateOnly[] days) => week => MarkAbsenceHandler.Decide(new(Ada, Monday, days), week, isKnown: true, Now);

    private static Story<LearningWeek> Given(params object[] facts) => Story<LearningWeek>.Given(LearningWeek.Fold, facts);
}
