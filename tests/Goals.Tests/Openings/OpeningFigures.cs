using Competence.Goals.Copies;
using Competence.Goals.Openings;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Openings.Filling;

namespace Competence.Goals.Tests.Openings;

public sealed class OpeningFigures
{
    private static readonly SourcingAssumptions Assumed = new(
        new(2026, 11, 2), 280, 16, 450, HireCost: 185_000, HireHours: 60, HireWeeks: 14, BorrowCostPerHour: 720, BorrowHours: 320.5m, BorrowWeeks: 2);

    /// <summary>280 h at 16 h a week are 17.5, so 18 weeks: 126 days on. 280 × 450 = 126,000; 320.5 × 720 = 230,760.</summary>
    [Fact]
    public void Build_buy_and_borrow_in_hours_cost_and_date()
    {
        var compared = Sourcing.Compare(Assumed, neededBy: new(2027, 2, 8));

        compared.Build.Should().Be(new SourcingWayView(280, 126_000, new(2027, 3, 8), false));
        compared.Buy.Should().Be(new SourcingWayView(60, 185_000, new(2027, 2, 8), true));
        compared.Borrow.Should().Be(new SourcingWayView(320.5m, 230_760, new(2026, 11, 16), true));
    }

    [Fact]
    public void Nobody_inside_is_nothing_to_build_on_and_nothing_left_is_ready_today()
    {
        Sourcing.Compare(Assumed with { HoursLeft = null }, Today).Build.Should().BeNull();
        Sourcing.Compare(Assumed with { HoursLeft = 0 }, Today).Build.Should().Be(new SourcingWayView(0, 0, Today, true));
    }

    [Fact]
    public void Inside_and_outside_are_measured_by_the_same_and_what_the_law_asks_comes_first()
    {
        Asked[] asked = [new(Technician, 4, 5), new(Unit, 2, 1)];
        var rows = Scorecard.Rows(asked, [new(Unit, 1), new(Driving, 2)]);
        rows.Select(r => (r.SkillId, r.Level, r.LegalLevel)).Should().Equal((Unit, 2, 1), (Driving, 2, 2), (Technician, 4, null));

        var seen = Scorecard.Scored(Blank, new Dictionary<Guid, int> { [Technician] = 2, [Unit] = 1 }, asked, rows);
        seen.Levels.Should().Equal(1, 0, 2);
        (seen.Fit, seen.HoursLeft, seen.LacksLegal).Should().Be((11 / 22.0, 120m, 1), "(5·2 + 1·1)/(5·4 + 1·2), three levels missing, no licence");
        Scorecard.Scored(Blank, null, asked, rows).Fit.Should().BeNull();
        Scorecard.Ranked([Blank, seen])[0].Should().Be(seen);
    }

    private static CandidateView Blank => new(Inside, Ada, null, null, null, null, [], null, true);
}
