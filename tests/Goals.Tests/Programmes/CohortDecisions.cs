using Competence.Goals.Cohorts;
using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Kernel;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Programmes;

public sealed class CohortDecisions
{
    private static readonly Guid Programme = Guid.CreateVersion7(), Spring = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Hr = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Cohort Cohort = new(Spring, Programme, new("Våren", Today, Today.AddMonths(3), 2), IsCancelled: false);
    private static readonly Joining Free = new(Cohort, new Standing(true, null), IsOffered: true, Taken: 1, IsInAnother: false);

    [Fact]
    public void A_free_seat_is_taken_and_told()
    {
        var decision = Join(Free);
        decision.Events.Should().Equal(new CohortJoined(Spring, Programme, Ada, Hr, Now));
        decision.News.Should().Equal(new EnrolmentChanged(Programme, Spring, Ada, IsIn: true, Now));
    }

    [Fact]
    public void With_the_seat_all_that_the_programme_leads_through_is_offered()
    {
        var items = new[] { 8m, 2.5m }.Select(hours => new LearningItem(
            Guid.CreateVersion7(), new(LearningItemKind.Course, "Kurs", null, "sv", null, null, hours, null, null, [], []), true)).ToList();

        Join(Free with { Items = items }).News.OfType<LearningOffered>().Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new LearningOffered([new(Ada, items[0].Id, 8), new(Ada, items[1].Id, 2.5m)], Now));
    }

    [Fact]
    public void Who_has_a_seat_keeps_it_and_who_left_may_come_back()
    {
        Join(Free with { Taken = 2 }, new(Spring, Ada, IsIn: true)).Should().BeSameAs(Decision.Nothing);
        Join(Free, new(Spring, Ada, IsIn: false)).Events.Should().ContainSingle();
    }

    [Fact]
    public void Nobody_comes_into_what_is_full_over_cancelled_or_no_longer_offered()
    {
        Join(Free with { Taken = 2 }).Refusal!.Code.Should().Be("goals.cohort-full");
        Join(Free with { Cohort = Cohort with { Content = Cohort.Content with { Ends = Today.AddDays(-1) } } }).Refusal!.Code.Should().Be("goals.cohort-ended");
        Join(Free with { Cohort = Cohort with { IsCancelled = true } }).Refusal!.Code.Should().Be("goals.cohort-cancelled");
        Join(Free with { IsOffered = false }).Refusal!.Code.Should().Be("goals.programme-not-offered");
        Join(Free with { IsInAnother = true }).Refusal!.Code.Should().Be("goals.in-another-cohort");
        Join(Free with { Cohort = null }).Refusal!.Code.Should().Be("goals.unknown-cohort");
    }

    [Fact]
    public void Only_somebody_who_works_here_comes_in()
    {
        Join(Free with { Person = null }).Refusal!.Code.Should().Be("goals.unknown-person");
        Join(Free with { Person = new(false, null) }).Refusal!.Code.Should().Be("goals.not-employed");
    }

    [Fact]
    public void The_last_day_is_still_a_day() =>
        Join(Free with { Cohort = Cohort with { Content = Cohort.Content with { Ends = Today } } }).Events.Should().ContainSingle();

    [Fact]
    public void A_seat_is_given_up_once()
    {
        var leave = new LeaveCohort(Spring, Ada, Ada);
        var left = LeaveCohortHandler.Decide(leave, new(Spring, Ada, IsIn: true), Cohort, Now);
        left.Events.Should().Equal(new CohortLeft(Spring, Programme, Ada, Ada, Now));
        left.News.Should().Equal(new EnrolmentChanged(Programme, Spring, Ada, IsIn: false, Now));
        LeaveCohortHandler.Decide(leave, new(Spring, Ada, IsIn: false), Cohort, Now).Should().BeSameAs(Decision.Nothing);
        LeaveCohortHandler.Decide(leave, null, Cohort, Now).Refusal!.Code.Should().Be("goals.not-enrolled");
    }

    [Fact]
    public void There_are_never_fewer_seats_than_are_taken()
    {
        Decision Seats(int seats, int taken, long? basedOn = 1) =>
            ChangeCohortHandler.Decide(new(Spring, Programme, Cohort.Content with { Seats = seats }, basedOn), Cohort, taken, 1);
        Seats(1, taken: 2).Refusal!.Code.Should().Be("goals.fewer-seats-than-taken");
        Seats(3, taken: 2).Events.Should().Equal(new CohortChanged(Spring, Cohort.Content with { Seats = 3 }));
        Seats(2, taken: 2).Should().BeSameAs(Decision.Nothing);
        Seats(3, taken: 2, basedOn: 0).Refusal!.Status.Should().Be(412);
    }

    [Fact]
    public void What_has_ended_is_not_cancelled_and_what_is_cancelled_stays_so()
    {
        var cancel = new CancelCohort(Spring, Programme, Hr);
        CancelCohortHandler.Decide(cancel, Cohort, Now, Today).Events.Should().Equal(new CohortCancelled(Spring, Hr, Now));
        CancelCohortHandler.Decide(cancel, Cohort with { IsCancelled = true }, Now, Today).Should().BeSameAs(Decision.Nothing);
        CancelCohortHandler.Decide(cancel, Cohort, Now, Cohort.Ends.AddDays(1)).Refusal!.Code.Should().Be("goals.cohort-ended");
        CancelCohortHandler.Decide(cancel with { ProgrammeId = Ada }, Cohort, Now, Today).Refusal!.Code.Should().Be("goals.unknown-cohort");
    }

    private static Decision Join(Joining joining, CohortEnrolment? enrolment = null) =>
        JoinCohortHandler.Decide(new(Spring, Ada, Hr), enrolment, joining, Now, Today);
}
