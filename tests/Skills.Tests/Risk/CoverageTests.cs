using Competence.Tables;
using Competence.Skills.Gaps;
using Competence.Skills.Heatmaps;
using Competence.Skills.Risk;
using Competence.Skills.Snapshots;
using Competence.Skills.Workforce;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Risk;

public sealed class CoverageTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Company = Id(1), North = Id(2), South = Id(3), Role = Id(4), Sql = Id(5);

    [Fact]
    public void Who_is_not_sure_enough_covers_nothing()
    {
        var copy = Copy((North, 4, true), (North, 4, false), (North, 2, true), (South, 5, true));
        Of(copy, North).Should().Be((1, 3, 1 / 3.0, true));
        Of(copy, Company).Should().Be((2, 4, .5, false));
        Of(Copy((North, 2, true)), North).Should().Be((0, 1, 0.0, false), "a skill that nobody covers is missing, and has no sole holder");
    }

    [Fact]
    public void What_a_unit_says_it_is_to_have_goes_before_what_roles_ask()
    {
        var copy = Copy((North, 4, true), (South, 5, true)) with
        {
            Needs = [new(South, Sql, 4, 2, Today.AddYears(-1)), new(South, Sql, 4, 3, Today), new(North, Sql, 3, 9, Today.AddDays(1))],
        };
        copy.NeedsOf(Part.Whole(copy.Units.Find(South)), Today)[Sql].Should().Be(new SkillNeed(4, 3), "the latest that has come due holds");
        copy.NeedsOf(Part.Whole(copy.Units.Find(North)), Today)[Sql].Should().Be(new SkillNeed(3, 1));
        copy.NeedsOf(Part.Whole(copy.Units.Find(North)), Today.AddDays(1))[Sql].Should().Be(new SkillNeed(3, 9));
        copy.NeedsOf(Part.Whole(null), Today)[Sql].Should().Be(new SkillNeed(4, 3));
    }

    [Fact]
    public void Gaps_are_summed_by_skill_role_and_whole()
    {
        var copy = Copy((North, 1, true), (North, 4, true), (South, 2, true));
        var sums = GapSums.Of(copy, copy.People.Everybody, Today);
        (sums.Total.People, sums.Total.PeopleWithGap, sums.Total.Steps, sums.Total.Met).Should().Be((3, 2, 3, 1));
        (sums.Skills[Sql].Steps, sums.Roles[Role].PeopleWithGap).Should().Be((3, 2));
    }

    [Theory]
    [InlineData(HeatmapMeasure.Coverage, 1, 2), InlineData(HeatmapMeasure.Gap, 2, 2), InlineData(HeatmapMeasure.MeanLevel, 5, 2)]
    public void A_cell_says_what_it_is_made_of(HeatmapMeasure measure, int count, int of)
    {
        var copy = Copy((North, 1, true), (North, 4, true), (South, 5, true));
        HeatmapCells.Row(copy, Part.Whole(copy.Units.Find(North)), [Sql], measure, Today).Should().Equal(new HeatmapFigure(count, of));
    }

    [Fact]
    public void In_a_snapshot_too_the_next_smallest_hides_the_small_and_all_below_it()
    {
        GapSnapshotUnitView Unit(Guid id, Guid? parent, int people) => new(id, parent, people, 0, 0, 0, 0, IsSuppressed: false);
        SnapshotPrivacy.Hidden([Unit(Company, null, 30), Unit(North, Company, 3), Unit(South, Company, 7), Unit(Role, Company, 20), Unit(Sql, South, 7)])
            .Should().BeEquivalentTo([North, South, Sql]);
        SnapshotPrivacy.Hidden([Unit(Company, null, 30), Unit(North, Company, 27)]).Should().BeEquivalentTo([North], "three are in the company itself");
    }

    private static (int, int, double?, bool) Of(WorkforceCopy copy, Guid unit)
    {
        var part = Part.Whole(copy.Units.Find(unit));
        var coverage = Coverage.Of(copy.LevelsOf(Sql), part.People(copy), copy.NeedsOf(part, Today)[Sql]);
        return (coverage.People, coverage.Need.People, coverage.Ratio, coverage.SoleHolder is not null);
    }

    private static WorkforceCopy Copy(params (Guid Unit, int Level, bool IsConfident)[] people)
    {
        var builder = new WorkforceBuilder(null);
        builder.Units([new(Company, null, false), new(North, Company, false), new(South, Company, false)]);
        builder.Requirements([new(Role, Sql, DateOnly.MinValue, 3)]);
        foreach (var (i, p) in people.Index())
        {
            builder.Place(new(Id(100 + i), Today.AddYears(-1), null, [new(MemberRows.Unit, p.Unit, Today.AddYears(-1), null), new(MemberRows.Role, Role, Today.AddYears(-1), null)]));
            builder.Level(new(Id(100 + i), Sql, Cell.Of(p.Level, p.IsConfident, CellSources.Manager), 0));
        }
        return builder.Build(Today);
    }

    private static Guid Id(int n) => new(n, 0, 0, new byte[8]);
}
