using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Snapshots;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Snapshots;

public sealed class SnapshotTests
{
    private static readonly Guid Company = Id(1), North = Id(2), South = Id(3), Team = Id(4), Sql = Id(11), Welding = Id(12), Law = Id(13), Whole = Guid.Empty;

    private static readonly Dictionary<Guid, Guid> Parents = new() { [Company] = Whole, [North] = Company, [South] = Company, [Team] = North };

    [Fact]
    public void What_few_are_asked_in_a_sibling_is_told_of_neither()
    {
        Hidden(North, (Whole, Sql, 12), (Company, Sql, 12), (North, Sql, 9), (South, Sql, 3), (North, Law, 9), (Company, Law, 9), (Whole, Law, 9), (North, Welding, 7), (Company, Welding, 14), (South, Welding, 7), (Whole, Welding, 14))
            .Should().BeEquivalentTo([Sql, Welding], "SQL would tell of the three in the south, and alone it would be the rest of the total");
        Hidden(Team, (Whole, Sql, 12), (Company, Sql, 12), (North, Sql, 9), (South, Sql, 3), (Team, Sql, 9))
            .Should().BeEquivalentTo([Sql], "what hides the unit hides what it is made of");
    }

    [Fact]
    public void What_few_are_asked_in_the_unit_itself_beside_its_parts_counts_as_a_sibling() =>
        Hidden(North, (Whole, Sql, 12), (Company, Sql, 12), (North, Sql, 10)).Should().BeEquivalentTo([Sql]);

    [Fact]
    public void What_many_are_asked_everywhere_is_told() =>
        Hidden(North, (Whole, Sql, 15), (Company, Sql, 15), (North, Sql, 9), (South, Sql, 6)).Should().BeEmpty();

    [Fact]
    public void The_largest_change_comes_first_whichever_way_and_what_is_hidden_in_one_is_left_out()
    {
        GapSnapshotSkillView Skill(Guid id, int steps, bool isHidden = false) =>
            isHidden ? new(id, LocalizedText.Empty, SkillKind.Technical, null, null, null, IsSuppressed: true) : new(id, LocalizedText.Empty, SkillKind.Technical, 9, 5, steps, IsSuppressed: false);
        SnapshotDifference.OfSkills([Skill(Sql, 4), Skill(Welding, 9), Skill(Law, 20)], [Skill(Sql, 12), Skill(Law, 0, isHidden: true)])
            .Select(s => (s.SkillId, s.Steps, s.StepsWith)).Should().Equal((Welding, 9, 0), (Sql, 4, 12));
    }

    [Fact]
    public void A_unit_that_was_not_there_yet_had_nobody_and_one_hidden_in_either_is_hidden()
    {
        GapSnapshotUnitView Unit(Guid id, int? steps) => new(id, Company, steps is null ? null : 8, 5, steps, 9, 3, IsSuppressed: steps is null);
        SnapshotDifference.OfUnits([Unit(North, 9), Unit(South, 4)], [Unit(South, null), Unit(Team, 3)])
            .Select(u => (u.UnitId, u.Steps, u.StepsWith, u.IsSuppressed))
            .Should().Equal((North, 9, 0, false), (Team, 0, 3, false), (South, null, null, true));
    }

    private static IReadOnlySet<Guid> Hidden(Guid unit, params (Guid Unit, Guid Skill, int People)[] asked) =>
        SnapshotPrivacy.HiddenSkills(unit, Parents, asked.ToDictionary(a => (a.Unit, a.Skill), a => a.People), new HashSet<Guid>());

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
