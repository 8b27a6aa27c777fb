using Competence.Skills.Assessors;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Assessors;

public sealed class AssessorDecisions
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly Guid Kim = Guid.CreateVersion7(), Owner = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Weld = Guid.CreateVersion7();
    private static readonly AssessorAppointed Appointed = new(Weld, Kim, Today, null, Owner);

    [Fact]
    public void An_assessor_is_appointed_from_today_where_no_day_is_said() => Given().When(s => Appoint(s)).Then(Appointed);

    [Fact]
    public void The_same_appointment_again_changes_nothing() => Given(Appointed).When(s => Appoint(s)).Then();

    [Fact]
    public void Nobody_appoints_themself() => Given().When(s => Appoint(s, by: Kim)).Refused("skills.own-appointment");

    [Fact]
    public void An_appointment_does_not_end_before_it_begins() =>
        Given().When(s => Appoint(s, from: Today.AddDays(5), until: Today.AddDays(4))).Refused("skills.appointment-over");

    [Fact]
    public void An_appointment_is_not_made_for_days_gone_by() =>
        Given().When(s => Appoint(s, from: Today.AddDays(-9), until: Today.AddDays(-1))).Refused("skills.appointment-over");

    [Fact]
    public void Who_is_dismissed_assesses_no_longer() => Given(Appointed).When(s => DismissAssessorHandler.Decide(new(Weld, Kim, Owner), s))
        .Then(new AssessorDismissed(Weld, Kim, Owner)).State!.Of(Kim).Should().BeNull();

    [Fact]
    public void Who_is_no_assessor_is_not_dismissed() => Given().When(s => DismissAssessorHandler.Decide(new(Weld, Kim, Owner), s)).Refused("skills.no-such-assessor");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void An_appointment_holds_on_its_first_and_last_day(int day, bool holds) =>
        new Appointment(Kim, Today, Today.AddDays(10)).Holds(Today.AddDays(day)).Should().Be(holds);

    [Fact]
    public void An_assessor_rates_anybody() => Profile().When(p => RateSkillHandler.Decide(
            new(Ada, Weld, RatingSource.Assessor, Kim, 4, null), p, isKnown: true, Skills.Of(Weld), Now, isAssessor: true))
        .Then(new SkillRated(Ada, Weld, RatingSource.Assessor, Kim, 4, Now));

    [Fact]
    public void Who_is_not_appointed_does_not_assess() => Profile().When(p => RateSkillHandler.Decide(
        new(Ada, Weld, RatingSource.Assessor, Kim, 4, null), p, isKnown: true, Skills.Of(Weld), Now)).Refused("skills.not-assessor");

    [Fact]
    public void Nobody_assesses_themself() => Profile().When(p => RateSkillHandler.Decide(
        new(Kim, Weld, RatingSource.Assessor, Kim, 5, null), p, isKnown: true, Skills.Of(Weld), Now, isAssessor: true)).Refused("skills.not-oneself");

    private static Kernel.Decision Appoint(SkillAssessors? state, Guid? by = null, DateOnly? from = null, DateOnly? until = null) =>
        AppointAssessorHandler.Decide(new(Weld, Kim, from, until, by ?? Owner), state, Skills.Of(Weld), isColleague: true, Today);

    private static Story<SkillAssessors> Given(params object[] facts) => Story<SkillAssessors>.Given(SkillAssessors.Fold, facts);

    private static Story<SkillProfile> Profile() => Story<SkillProfile>.Given(SkillProfile.Fold);
}
