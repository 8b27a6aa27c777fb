using Competence.Mentoring.Matching;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Matching.Programme;

namespace Competence.Mentoring.Tests.Matching;

public sealed class PairBarrierRules
{
    private static readonly Participant Ada = Mentee(1, (101, 1, 0)), Bo = Mentor(2, (101, 5));

    [Fact]
    public void Two_strangers_may_be_paired() => Between(Ada, Bo).Should().BeNull();

    [Fact]
    public void Nobody_is_their_own_mentor() =>
        Between(Ada with { Mentor = Bo.Mentor }, Ada with { Mentor = Bo.Mentor }).Should().Be(PairBarrier.SamePerson);

    [Fact]
    public void Both_have_said_what_they_are()
    {
        Between(Ada, Bo with { Mentor = null }).Should().Be(PairBarrier.NotAMentor);
        Between(Ada with { Mentee = null }, Bo).Should().Be(PairBarrier.NotAMentee);
    }

    [Theory]
    [InlineData(MentoringKind.Circle, true, PairBarrier.NotOfPairs)]
    [InlineData(MentoringKind.LeaderCoaching, false, PairBarrier.MenteeLeadsNobody)]
    [InlineData(MentoringKind.Reverse, false, PairBarrier.MenteeLeadsNobody)]
    [InlineData(MentoringKind.Reverse, true, null)]
    [InlineData(MentoringKind.Flash, false, null)]
    public void A_kind_asks_who_the_mentee_is(MentoringKind kind, bool leads, PairBarrier? barrier) =>
        Between(Ada with { IsLeader = leads }, Bo, kind).Should().Be(barrier);

    [Fact]
    public void A_manager_at_any_distance_is_no_mentor_and_a_coach_by_consent_alone()
    {
        var led = Ada with { Managers = [Id(77), Bo.PersonId] };
        var consenting = led with { Mentee = led.Mentee! with { ConsentsTo = [Bo.PersonId] } };

        Between(led, Bo).Should().Be(PairBarrier.ManagerOfTheMentee);
        Between(led, Bo, MentoringKind.LeaderCoaching).Should().Be(PairBarrier.ManagerOfTheMentee);
        Between(consenting, Bo, MentoringKind.LeaderCoaching).Should().BeNull();
        Between(consenting, Bo).Should().Be(PairBarrier.ManagerOfTheMentee, "consent is to coaching");
    }

    [Theory]
    [InlineData(MentoringKind.Mentor, null), InlineData(MentoringKind.Peer, PairBarrier.ManagerOfTheMentor), InlineData(MentoringKind.Reverse, PairBarrier.ManagerOfTheMentor)]
    public void Peers_do_not_lead_each_other_and_nobody_mentors_their_own_manager(MentoringKind kind, PairBarrier? barrier) =>
        Between(Ada, Bo with { Managers = [Ada.PersonId] }, kind).Should().Be(barrier);

    [Fact]
    public void Either_may_exclude_the_other()
    {
        Between(Ada with { Excludes = [Bo.PersonId] }, Bo).Should().Be(PairBarrier.Excluded);
        Between(Ada, Bo with { Excludes = [Ada.PersonId] }).Should().Be(PairBarrier.Excluded);
    }

    [Fact]
    public void Partners_are_not_paired_twice() =>
        Between(Ada, Bo with { Mentor = Bo.Mentor! with { Mentees = [Ada.PersonId] } }).Should().Be(PairBarrier.PartnersNow);

    [Fact]
    public void The_last_partner_comes_again_after_twelve_months_or_when_asked_for()
    {
        Participant Last(int days) => Ada with { LastPartner = new(Bo.PersonId, Today.AddMonths(-12).AddDays(days)) };

        Between(Last(1), Bo).Should().Be(PairBarrier.PartnersLately);
        Between(Last(0), Bo).Should().BeNull();
        Between(Ada, Bo with { LastPartner = new(Ada.PersonId, Today) }).Should().Be(PairBarrier.PartnersLately);
        Between(Last(1) with { AskedFor = [Bo.PersonId] }, Bo).Should().BeNull();
        Between(Last(1), Bo with { AskedFor = [Ada.PersonId] }).Should().BeNull();
        Between(Last(1), Mentor(3, (101, 5))).Should().BeNull("it was somebody else");
    }

    [Fact]
    public void A_mentor_has_two_places_and_a_mentee_one()
    {
        var (one, two) = (Bo with { Mentor = Bo.Mentor! with { Mentees = [Id(50)] } }, Bo with { Mentor = Bo.Mentor! with { Mentees = [Id(50), Id(51)] } });

        Between(Ada, one).Should().BeNull();
        Between(Ada, two).Should().Be(PairBarrier.MentorFull);
        Between(Ada with { Mentee = Ada.Mentee! with { Mentors = [Id(60)] } }, Bo).Should().Be(PairBarrier.MenteeFull);
    }

    private static PairBarrier? Between(Participant mentee, Participant mentor, MentoringKind kind = MentoringKind.Mentor) =>
        PairBarriers.Between(mentee, mentor, kind, Today);
}
