using Competence.Mentoring.Coaching;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Coaching;

public sealed class TeamFigureVectors
{
    private static readonly TeamCounts Teams = new(Leaders: 3, People: 12, PlannedThen: 3, PlannedNow: 8, ClosedBefore: 6, ClosedSince: 12, Days: 12 * 60);

    [Fact]
    public void Shares_and_means_are_of_all_people_together_and_since_counts_as_ninety_days() =>
        TeamFigures.Of(Teams, 2).Should().Be(new TeamFigures(3, 12, 0.25m, 0.67m, 0.5m, 1.5m));

    [Fact]
    public void Fewer_than_five_people_or_two_leaders_have_no_figures()
    {
        TeamFigures.Of(Teams with { People = 4 }, 2).Should().BeNull();
        TeamFigures.Of(Teams with { People = 5 }, 2).Should().NotBeNull();
        TeamFigures.Of(Teams with { Leaders = 1 }, 2).Should().BeNull();
        TeamFigures.Of(Teams with { Leaders = 1 }, 1).Should().NotBeNull();
        TeamFigures.Of(new(0, 0, 0, 0, 0, 0, 0), 1).Should().BeNull();
    }

    [Fact]
    public void The_first_thirty_days_are_too_few_to_tell_what_has_been_done_since()
    {
        TeamFigures.Of(Teams with { Days = 12 * 30 - 1 }, 2)!.ClosedSince.Should().BeNull();
        TeamFigures.Of(Teams with { Days = 12 * 30 }, 2)!.ClosedSince.Should().Be(3m);
    }
}
