using Competence.Kernel;
using Competence.Metrics.Definitions;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Definitions;

public sealed class SetMetricTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid By = Guid.CreateVersion7();
    private static readonly MetricContent Turnover = ShippedMetrics.Find("turnover")!.Current.Content;

    [Fact]
    public void What_ships_becomes_its_second_version_and_the_first_is_kept()
    {
        var story = Story<Metric>.Given(Metric.Fold).When(m => Decide("turnover", Turnover with { Target = 8 }, m ?? ShippedMetrics.Find("turnover")));

        story.Then(new MetricDefined(Metric.IdOf("turnover"), "turnover", 2, Turnover with { Target = 8 }, By, Now));
        story.State!.Versions.Select(v => (v.Number, v.Content.Target)).Should().Equal((1, null), (2, 8m));
        story.State.At(Now.AddSeconds(-1))!.Number.Should().Be(1);
        story.State.At(Now)!.Number.Should().Be(2);
    }

    [Fact]
    public void The_same_again_is_nothing_new() => Decide("turnover", Turnover, ShippedMetrics.Find("turnover")).Events.Should().BeEmpty();

    [Fact]
    public void Of_ones_own_the_first_version_is_1() =>
        Decide("quits", Turnover, null, isNew: true).Events.Should().ContainSingle().Which.Should().BeOfType<MetricDefined>().Which.Number.Should().Be(1);

    [Fact]
    public void What_does_not_hold_together_is_refused()
    {
        Refused(Decide("turnover", Turnover, ShippedMetrics.Find("turnover"), isNew: true), "metrics.key-taken");
        Refused(Decide("quits", Turnover, null), "metrics.unknown-metric");
        Refused(Decide("turnover", Turnover with { Formula = "leavers +" }, ShippedMetrics.Find("turnover")), "metrics.formula-unreadable");
        Refused(Decide("turnover", Turnover with { Population = "everybody" }, ShippedMetrics.Find("turnover")), "metrics.unknown-measure");
        Refused(SetMetricHandler.Decide(new(Metric.IdOf("quits"), "quits", Turnover, true, By), null, Metric.Most, null, Now), "metrics.too-many-metrics");
        Refused(SetMetricHandler.Decide(new(Metric.IdOf("turnover"), "turnover", Turnover, false, By, BasedOn: 1), ShippedMetrics.Find("turnover"), 0, 2, Now), "manners.stale");
    }

    private static Decision Decide(string key, MetricContent content, Metric? metric, bool isNew = false) =>
        SetMetricHandler.Decide(new(Metric.IdOf(key), key, content, isNew, By), metric, 0, null, Now);

    private static void Refused(Decision decision, string code) => decision.Refusal!.Code.Should().Be(code);
}
