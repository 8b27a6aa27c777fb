using Competence.Metrics.Definitions;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Definitions;

public sealed class FormulaTests
{
    [Fact]
    public void Numbers_are_decimal_and_brackets_and_order_hold()
    {
        Value("100 * leavers / average_headcount", 3, 37.5m).Should().Be(8m);
        Value("100 * (leavers - 1) / average_headcount", 3, 50).Should().Be(4m);
        Value("leavers / 3", 1, 0).Should().Be(0.3333333333333333333333333333m);
    }

    [Fact]
    public void Nothing_divided_by_nothing_is_no_number() => Value("100 * leavers / average_headcount", 0, 0).Should().BeNull();

    [Fact]
    public void What_has_no_number_makes_none() => Read("leavers + 1").Value(_ => null).Should().BeNull();

    [Theory]
    [InlineData("100 * leavers /", "metrics.formula-unreadable")]
    [InlineData("", "metrics.formula-unreadable")]
    [InlineData("(leavers", "metrics.formula-unreadable")]
    [InlineData("Sqrt(leavers)", "metrics.formula-calls")]
    [InlineData("if(leavers)", "metrics.formula-calls")]
    [InlineData("100 * quitters", "metrics.unknown-measure")]
    [InlineData("1 + 1", "metrics.formula-of-nothing")]
    [InlineData("leavers > 1", "metrics.formula-unreadable")]
    [InlineData("leavers and joiners", "metrics.unknown-measure")]
    [InlineData("'leavers' + leavers", "metrics.formula-unreadable")]
    [InlineData("leavers = 1", "metrics.formula-unreadable")]
    public void What_is_no_formula_is_refused(string text, string code) => Formula.Read(text).Refusal!.Code.Should().Be(code);

    [Fact]
    public void All_that_ships_can_be_worked_out_and_has_both_languages()
    {
        ShippedMetrics.All.Should().HaveCount(37).And.AllSatisfy(metric =>
        {
            var content = metric.Current.Content;
            Formula.Read(content.Formula).Refusal.Should().BeNull(metric.Key);
            new MetricBodyValidator().Validate(new MetricBody(
                content.Name, content.Meaning, content.Formula, content.Population, content.Unit, content.Better, content.Months, content.MinGroup, content.Target)).IsValid.Should().BeTrue(metric.Key);
        });
    }

    private static decimal? Value(string text, decimal leavers, decimal headcount) => Read(text).Value(name => name == "leavers" ? leavers : headcount);

    private static Formula Read(string text) => Formula.Read(text).Formula!;
}
