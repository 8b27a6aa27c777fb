using Competence.Skills.Gaps;
using Competence.Skills.Workforce;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Workforce;

public sealed class WorkforceProperties
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void A_copy_kept_by_changes_equals_one_loaded_afresh() => Gen.Select(Gen.Int[1, 100_000], Gen.Int[1, 8]).Sample((seed, rounds) =>
    {
        var company = new RandomCompany(seed);
        var kept = company.Load(Today);
        for (var round = 0; round < rounds; round++)
        {
            kept = company.Change(kept, Today.AddDays(round / 3));
            Told(kept, company).Should().Equal(Told(company.Load(Today.AddDays(round / 3)), company));
        }
    }, iter: 60);

    [Fact]
    public void Coverage_equals_a_plain_recount() => Gen.Int[1, 100_000].Sample(seed =>
    {
        var company = new RandomCompany(seed);
        var copy = company.Load(Today);
        foreach (var skill in company.Skills)
            for (var unit = 0; unit < copy.Units.Count; unit++)
            {
                var covering = 0;
                foreach (var person in copy.PeopleIn(unit))
                    if (copy.LevelsOf(skill)[person].Covers(3)) covering++;
                covering.Should().Be(company.Recount(copy.Units.IdOf(unit), skill, 3, Today));
            }
    }, iter: 60);

    [Fact]
    public void A_gap_of_a_day_to_come_made_of_todays_equals_one_counted_anew() => Gen.Int[1, 100_000].Sample(seed =>
    {
        var (company, random) = (new RandomCompany(seed), new Random(seed));
        var copy = company.Load(Today) with
        {
            Requirements = new([
                .. from role in company.Skills from skill in company.Skills where random.Next(2) == 0
                   select new RequirementRow(role, skill, random.Next(4) == 0 ? Today.AddYears(random.Next(1, 4)) : DateOnly.MinValue, random.Next(1, 6)),
            ]),
        };
        var today = GapSums.Of(copy, copy.PeopleIn(null), Today);
        for (var years = 1; years <= 3; years++)
            today.TotalOn(copy, copy.PeopleIn(null), Today.AddYears(years)).Should()
                .BeEquivalentTo(GapSums.Of(copy, copy.PeopleIn(null), Today.AddYears(years)).Total);
    }, iter: 60);

    [Theory]
    [InlineData(0), InlineData(3), InlineData(5)]
    public void A_cell_keeps_what_it_was_given(int level)
    {
        var cell = Cell.Of(level, isConfident: true, CellSources.Self | CellSources.Manager);
        (cell.Level, cell.IsConfident, cell.Sources, cell.Covers(level), cell.Covers(level + 1)).Should().Be(
            (level, true, CellSources.Self | CellSources.Manager, true, false));
        Cell.Of(level, isConfident: false, CellSources.Self).Covers(0).Should().BeFalse();
    }

    [Fact]
    public void What_holds_no_longer_is_rated_but_covers_nothing()
    {
        var faded = Cell.Of(null, isConfident: true, CellSources.Self);
        (faded.IsRated, faded.Level, faded.Covers(0), faded.Gap(3)).Should().Be((true, null, false, 3));
        (Cell.Unrated.IsRated, Cell.Unrated.Level, Cell.Unrated.Covers(0), Cell.Unrated.Sources).Should().Be((false, null, false, CellSources.None));
    }

    [Fact]
    public void Of_two_requirements_of_one_skill_the_one_in_force_last_is_asked()
    {
        var (role, skill) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var requirements = new WorkforceRequirements([new(role, skill, DateOnly.MinValue, 2), new(role, skill, Today.AddYears(1), 4)]);
        requirements.Asked(role, Today).Should().Equal(new AskedLevel(skill, 2));
        requirements.Asked(role, Today.AddYears(1)).Should().Equal(new AskedLevel(skill, 4));
    }

    private static List<string> Told(WorkforceCopy copy, RandomCompany company) =>
    [
        .. company.People.Where(p => copy.People.Find(p) is { } n && copy.People.IsEmployed(n)).Select(p =>
        {
            var n = copy.People.Find(p)!.Value;
            var (unit, manager) = (copy.People.UnitOf(n), copy.People.ManagerOf(n));
            return $"{p} {(unit < 0 ? null : copy.Units.IdOf(unit))} {(manager < 0 ? null : copy.People.IdOf(manager))} {copy.People.RoleOf(n)} "
                + string.Join(',', company.Skills.Select(s => $"{copy.LevelsOf(s)[n].Bits}/{copy.LevelsOf(s).Newest(n)}"));
        }),
        .. Enumerable.Range(0, copy.Units.Count).Select(u => $"{copy.Units.IdOf(u)} {copy.People.In(copy.Units, u).Length} {copy.People.Directly(u).Length}"),
        $"{copy.People.Everybody.Length}",
    ];
}
