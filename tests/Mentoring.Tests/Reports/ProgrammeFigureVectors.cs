using Competence.Mentoring.Matching;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Reports;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Reports;

public sealed class ProgrammeFigureVectors
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Programme = Guid.CreateVersion7(), Mentor = Guid.CreateVersion7();

    [Fact]
    public void The_gini_of_mentor_load_is_zero_where_all_have_the_same_and_grows_towards_one()
    {
        ProgrammeFigures.Gini([2, 2, 2, 2]).Should().BeApproximately(0, 1e-12);
        ProgrammeFigures.Gini([0, 0, 0, 4]).Should().BeApproximately(.75, 1e-12);
        ProgrammeFigures.Gini([1, 2, 3, 4]).Should().BeApproximately(.25, 1e-12);
        ProgrammeFigures.Gini([0, 0]).Should().BeNull();
    }

    [Fact]
    public void The_median_of_two_lies_between_them()
    {
        ProgrammeFigures.Median([4, 1, 2]).Should().Be(2);
        ProgrammeFigures.Median([4, 1]).Should().Be(2.5);
        ProgrammeFigures.Median([]).Should().BeNull();
    }

    [Fact]
    public void A_mentee_counts_once_however_many_mentors_they_have_had()
    {
        var (ada, bo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var pairs = new[] { Pair(ada, RelationshipState.Completed, accepted: 2), Pair(ada, RelationshipState.Active, accepted: 4), Pair(bo, RelationshipState.Requested) };

        ProgrammeFigures.MatchRate([ada, bo], pairs).Should().Be(.5);
        ProgrammeFigures.MatchRate([], pairs).Should().BeNull();
        ProgrammeFigures.DaysToAnswer(pairs).Should().Be(3);
    }

    [Fact]
    public void Only_what_had_begun_can_be_left_undone()
    {
        var pairs = new[]
        {
            Pair(Guid.CreateVersion7(), RelationshipState.Completed, 1) with { StartedAt = Now.AddDays(2), EndedAt = Now.AddDays(90) },
            Pair(Guid.CreateVersion7(), RelationshipState.EndedEarly, 1) with { StartedAt = Now.AddDays(2), EndedAt = Now.AddDays(9) },
            Pair(Guid.CreateVersion7(), RelationshipState.EndedEarly, 1) with { EndedAt = Now.AddDays(9) },
        };

        ProgrammeFigures.Completion(pairs).Should().Be(.5);
        ProgrammeFigures.Completion([]).Should().BeNull();
    }

    private static Relationship Pair(Guid mentee, RelationshipState state, int? accepted = null) =>
        new(Guid.CreateVersion7(), Programme, MentoringKind.Mentor, mentee, Mentor, mentee, state, Now, Now) { AcceptedAt = accepted is { } days ? Now.AddDays(days) : null };
}
