using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Requests;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Relationships.Pairing;

namespace Competence.Mentoring.Tests.Relationships;

public sealed class ResponseClockRules
{
    private static readonly TimeSpan Instant = TimeSpan.FromTicks(1);

    [Fact]
    public void It_reminds_on_the_third_day_expires_on_the_seventh_and_says_when_to_look_again()
    {
        At(Now.AddDays(3) - Instant, Requested).Should().Be((null, Now.AddDays(3)));
        At(Now.AddDays(3), Requested).Should().Be((new RequestReminded(Pair, Now.AddDays(3)), Now.AddDays(7)));
        At(Now.AddDays(4), Requested, new RequestReminded(Pair, Now.AddDays(3))).Should().Be((null, Now.AddDays(7)));
        At(Now.AddDays(7) - Instant, Requested, new RequestReminded(Pair, Now.AddDays(3))).Should().Be((null, Now.AddDays(7)));
        At(Now.AddDays(7), Requested).Should().Be((new RequestExpired(Pair, Now.AddDays(7)), null));
    }

    [Fact]
    public void It_starts_anew_with_a_question_and_with_the_reply()
    {
        var (asked, told) = (new MoreInfoAsked(Pair, Bo, Now.AddDays(6)), new MoreInfoGiven(Pair, Ada, Now.AddDays(8)));
        At(Now.AddDays(7), Requested, new RequestReminded(Pair, Now.AddDays(3)), asked).Should().Be((null, Now.AddDays(9)));
        At(Now.AddDays(14), Requested, asked, told).Item1.Should().BeOfType<RequestReminded>();
        At(Now.AddDays(15), Requested, asked, told).Item1.Should().BeOfType<RequestExpired>();
    }

    [Fact]
    public void What_is_answered_is_left_alone() => At(Now.AddDays(30), Requested, Accepted).Should().Be((null, null));

    [Fact]
    public void The_second_request_that_a_mentor_lets_expire_pauses_them_and_coming_back_counts_anew()
    {
        var (left, paused) = (new RequestLeftUnanswered(Programme, Bo, Pair, Now), new MentorPaused(Programme, Bo, PauseReason.Unanswered, Now));
        Left(Enrolled(Bo, true), Requested).Should().Equal(left);
        Left(Enrolled(Bo, true, left), Requested).Should().Equal(left, paused);
        Left(Enrolled(Bo, true, left, left, paused), Requested).Should().Equal(left);
        Left(Enrolled(Bo, true, left, left, paused, new MentorResumed(Programme, Bo, Now)), Requested).Should().Equal(left);
    }

    [Fact]
    public void An_answer_that_waited_for_the_mentee_counts_against_nobody()
    {
        Left(Enrolled(Bo, true), Requested, new MoreInfoAsked(Pair, Bo, Now)).Should().BeEmpty();
        Left(Enrolled(Bo, true), Requested with { RequestedBy = Bo }).Should().BeEmpty();
        Left(null, Requested).Should().BeEmpty();
    }

    private static (object?, DateTimeOffset?) At(DateTimeOffset now, params object[] facts)
    {
        var (decision, next) = ResponseClock.Decide(facts.Aggregate((Relationship?)null, Relationship.Fold)!, now);
        return (decision.Events.SingleOrDefault(), next);
    }

    private static IReadOnlyList<object> Left(MentoringEnrolment? mentor, params object[] facts) =>
        ResponseClock.LeftUnanswered(facts.Aggregate((Relationship?)null, Relationship.Fold)!, mentor, Now).Events;
}
