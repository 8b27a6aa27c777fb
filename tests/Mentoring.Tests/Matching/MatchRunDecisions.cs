using Competence.Mentoring.Matching;
using FluentAssertions;
using Xunit;
using static Competence.Mentoring.Tests.Matching.Programme;

namespace Competence.Mentoring.Tests.Matching;

public sealed class MatchRunDecisions
{
    private const int A = 101, B = 102;
    private static readonly Participant Full = Mentor(20, (A, 5)) with { Mentor = Mentor(20, (A, 5)).Mentor! with { Places = 0 } };

    [Fact]
    public void The_best_pair_gives_way_where_all_together_gain()
    {
        var (ada, eva) = (Mentee(1, (A, 1, 0), (B, 1, 0)), Mentee(2, (A, 1, 1)));
        Participant[] people = [ada, eva, One(Mentor(10, (A, 5), (B, 5))), One(Mentor(11, (A, 1.5), (B, 5)))];

        MatchRun.Greedy(Pool(people)).Pairs.Select(p => (p.MenteeId, p.MentorId)).Should().Equal((Id(1), Id(10)));
        MatchRun.Optimised(Pool(people)).Pairs.Select(p => (p.MenteeId, p.MentorId)).Should().Equal((Id(1), Id(11)), (Id(2), Id(10)));
    }

    [Fact]
    public void The_unmatched_read_why()
    {
        var (nobodyTeaches, barred, late) = (Mentee(1, (B, 1, 0)), Mentee(2, (A, 1, 0)) with { Excludes = [Id(10), Id(20)] }, Mentee(4, (A, 1, 2)));

        MatchRun.Optimised(Pool(nobodyTeaches, barred, Mentee(3, (A, 1, 0)), late, One(Mentor(10, (A, 4))), Full, Mentor(30, (103, 4)))).Unmatched
            .Should().Equal(
                new(Id(1), MatchSide.Mentee, UnmatchedReason.NothingInCommon),
                new(Id(2), MatchSide.Mentee, UnmatchedReason.NobodyAllowed),
                new(Id(4), MatchSide.Mentee, UnmatchedReason.PlacesTaken),
                new UnmatchedPerson(Id(30), MatchSide.Mentor, UnmatchedReason.NothingInCommon));
        MatchRun.Optimised(Pool(Mentee(1, (A, 1, 0)), Full)).Unmatched.Should().Equal(new UnmatchedPerson(Id(1), MatchSide.Mentee, UnmatchedReason.PlacesTaken));
        MatchRun.Optimised(Pool(Mentee(1, (A, 1, 0)), Mentor(10, (A, 5)), Mentor(11, (A, 3)))).Unmatched
            .Should().Equal(new UnmatchedPerson(Id(11), MatchSide.Mentor, UnmatchedReason.MenteesHaveOthers));
    }

    [Fact]
    public void Equal_pairs_go_by_id()
    {
        Participant[] people = [Mentee(2, (A, 1, 0)), Mentee(1, (A, 1, 0)), One(Mentor(11, (A, 5))), One(Mentor(10, (A, 5)))];
        MatchRun.Greedy(Pool(people)).Pairs.Select(p => (p.MenteeId, p.MentorId)).Should().Equal((Id(1), Id(10)), (Id(2), Id(11)));
        Suggestions.For(Pool(people), Id(2), 5).Select(s => s.MentorId).Should().Equal(Id(10), Id(11));
    }

    [Fact]
    public void Whoever_finds_no_teacher_meets_somebody_who_helps_with_their_goals()
    {
        var mentee = Mentee(1, (B, 1, 0));
        mentee = mentee with { Mentee = mentee.Mentee! with { Goals = ["lead"] } };
        var (helps, teaches) = (Mentor(10), Mentor(11, (A, 5)));
        helps = helps with { Mentor = helps.Mentor! with { HelpsWith = ["lead"] } };

        MatchRun.Optimised(Pool(mentee, helps, teaches)).Pairs.Single().MentorId.Should().Be(Id(10));
        Suggestions.For(Pool(mentee, helps, teaches), Id(1), 5).Select(s => s.MentorId).Should().Equal(Id(10));
    }

    [Fact]
    public void Nobody_is_a_plan_too() => MatchRun.Optimised(Pool()).Should().BeEquivalentTo(new MatchPlan([], [], 0));

    private static Participant One(Participant mentor) => mentor with { Mentor = mentor.Mentor! with { Places = 1 } };
}
