using Competence.Goals.Copies;
using Competence.Goals.Reskilling;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Reskilling.Piping;

namespace Competence.Goals.Tests.Reskilling;

public sealed class FunnelFigures
{
    [Fact]
    public void Counts_who_is_where_and_who_ever_came_there()
    {
        var funnel = Of([Person((ReskillingStage.Interest, 0)), Person((ReskillingStage.Interest, 0), (ReskillingStage.Assessed, 4), (ReskillingStage.Left, 9))]);

        (Stage(funnel, ReskillingStage.Interest).Now, Stage(funnel, ReskillingStage.Interest).Ever).Should().Be((1, 2));
        (Stage(funnel, ReskillingStage.Assessed).Now, Stage(funnel, ReskillingStage.Assessed).Ever).Should().Be((0, 1));
        (Stage(funnel, ReskillingStage.Left).Now, Stage(funnel, ReskillingStage.Assessed).MedianDays).Should().Be((1, 5));
    }

    [Fact]
    public void The_lead_time_of_a_stage_is_the_median_of_those_who_have_gone_on()
    {
        var funnel = Of([.. new[] { 2, 4, 30 }.Select(days => Person((ReskillingStage.Interest, 0), (ReskillingStage.Assessed, days))), Person((ReskillingStage.Interest, 0))]);
        Stage(funnel, ReskillingStage.Interest).MedianDays.Should().Be(4);
        Stage(funnel, ReskillingStage.Assessed).MedianDays.Should().BeNull("nobody has gone on from it");
        Stage(Of([.. new[] { 2, 4 }.Select(days => Person((ReskillingStage.Interest, 0), (ReskillingStage.Assessed, days)))]), ReskillingStage.Interest).MedianDays.Should().Be(3);
    }

    [Fact]
    public void Placed_of_admitted_and_what_each_placement_cost()
    {
        var funnel = Of([Placed(Today), Placed(Today), Placed(Today), Person((ReskillingStage.Admitted, 0))]);

        (funnel.PlacementRate, funnel.CostPerPlacement, funnel.ExternalHireCost).Should().Be((.75, 300_000m, 250_000m));
        (Of([]).PlacementRate, Of([]).CostPerPlacement).Should().Be((null, null));
    }

    [Fact]
    public void Retention_is_of_those_whose_time_has_passed_and_withheld_under_five()
    {
        Participation[] five = [.. Enumerable.Range(0, 5).Select(_ => Placed(Today.AddMonths(-6)))];
        var left = five[0].PersonId;

        Employment Known(Guid person) => new(Today.AddYears(-3), person == left ? Today.AddDays(-1) : null);
        var funnel = Funnel.Of(Terms, [.. five, Placed(Today)], Known, Today);

        (funnel.RetainedHalfYear, funnel.RetainedYear).Should().Be((.8, null));
        Funnel.Of(Terms, five[..4], Known, Today).RetainedHalfYear.Should().BeNull();
        Funnel.Of(Terms, five, _ => null, Today).RetainedHalfYear.Should().Be(0);
        Of([Placed(DateOnly.MaxValue)]).RetainedHalfYear.Should().BeNull("their time never passes");
    }

    private static ReskillingFunnelView Of(Participation[] people) => Funnel.Of(Terms, people, _ => null, Today);

    private static ReskillingStageView Stage(ReskillingFunnelView funnel, ReskillingStage stage) => funnel.Stages.Single(s => s.Stage == stage);

    private static Participation Placed(DateOnly on) => Person((ReskillingStage.Admitted, 0), (ReskillingStage.Placed, 90)) with { PlacedOn = on };

    private static Participation Person(params (ReskillingStage Stage, int Day)[] entries) => new(
        Guid.CreateVersion7(), Pipeline, Guid.CreateVersion7(), entries[^1].Stage, true, 2, .5, [.. entries.Select(e => new StageEntry(e.Stage, Now.AddDays(e.Day)))]);
}
