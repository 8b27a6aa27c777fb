using Competence.Metrics.Effects;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Effects;

public sealed class DifferenceInDifferencesTests
{
    /// <summary>The vector of metrics.md: turnover, target .24 → .18, comparison .22 → .21.</summary>
    [Fact]
    public void Turnover_that_falls_by_five_more_than_beside_it_is_minus_five() => Of(.24m, .18m, .22m, .21m, n: 50)!.Value.Should().Be(-.05m);

    /// <summary>
    /// 66 of 102 against 47 of 94, 95 %: [0.010, 0.284] to three places, as worked by hand at homeworksource.com/p/997733. Where nobody beside them ever does,
    /// and all of those did before, only the two differ.
    /// </summary>
    [Fact]
    public void The_interval_of_two_shares_is_the_one_of_the_worked_example()
    {
        var found = DifferenceInDifferences.Of(new(Sample.Share(47, 94), Sample.Share(66, 102), Sample.Share(0, 100), Sample.Share(0, 100)))!;

        Math.Round(found.Low!.Value, 3).Should().Be(.010m);
        Math.Round(found.High!.Value, 3).Should().Be(.284m);
    }

    /// <summary>Four cells of 100: Σp(1 − p)/n = (.1824 + .1476 + .1716 + .1659)/100 = .006675, its root .0817, by 1.96 .1601.</summary>
    [Fact]
    public void All_four_cells_widen_the_interval()
    {
        var found = Of(.24m, .18m, .22m, .21m, n: 100)!;

        Math.Round(found.Low!.Value, 4).Should().Be(-.2101m);
        Math.Round(found.High!.Value, 4).Should().Be(.1101m);
    }

    /// <summary>Ten values 1 to 10: mean 5.5, sample variance 82.5/9 = 9.1667. Four cells: root of 4 × .91667 is 1.9149, by 1.96 3.7531.</summary>
    [Fact]
    public void Means_have_the_sample_variance()
    {
        var sample = Sample.Of([.. Enumerable.Range(1, 10).Select(x => (decimal)x)]);
        var found = DifferenceInDifferences.Of(new(sample, sample with { Mean = 7.5m }, sample, sample))!;

        (sample.Mean, Math.Round(sample.Variance, 4)).Should().Be((5.5m, 9.1667m));
        (found.Value, Math.Round(found.High!.Value - found.Value, 3)).Should().Be((2m, 3.753m));
    }

    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(9, true, false)]
    [InlineData(10, true, true)]
    public void Under_ten_the_mean_stands_alone_and_under_five_nothing_does(int smallest, bool hasValue, bool hasInterval)
    {
        var (large, small) = (Sample.OfShare(.2m, 100), Sample.OfShare(.2m, smallest));
        foreach (var samples in new FourSamples[] { new(small, large, large, large), new(large, small, large, large), new(large, large, small, large), new(large, large, large, small) })
        {
            var found = DifferenceInDifferences.Of(samples);
            (found is not null, found?.Low is not null, found?.High is not null).Should().Be((hasValue, hasInterval, hasInterval));
        }
    }

    [Fact]
    public void Where_all_are_alike_there_is_no_interval() => Of(0, 0, 0, 0, n: 50).Should().Be(new DifferenceInDifferences(0, null, null));

    private static DifferenceInDifferences? Of(decimal targetBefore, decimal targetAfter, decimal comparisonBefore, decimal comparisonAfter, int n) => DifferenceInDifferences.Of(new(
        Sample.OfShare(targetBefore, n), Sample.OfShare(targetAfter, n), Sample.OfShare(comparisonBefore, n), Sample.OfShare(comparisonAfter, n)));
}
