using Competence.Skills.Contracts;

namespace Competence.Metrics.Effects;

/// <summary>What a figure says of two groups in two periods; each of the four about the same people as they were before the start.</summary>
internal sealed record FourSamples(Sample TargetBefore, Sample TargetAfter, Sample ComparisonBefore, Sample ComparisonAfter)
{
    public int Least => Math.Min(Math.Min(TargetBefore.N, TargetAfter.N), Math.Min(ComparisonBefore.N, ComparisonAfter.N));
}

/// <summary>
/// <c>(T_after − T_before) − (C_after − C_before)</c>: how the change of a group differs from that of a group beside it. It tells that the figure varies
/// with what was done, and not that it came of it.
/// </summary>
/// <remarks>
/// Difference in differences as in Angrist and Pischke, Mostly Harmless Econometrics (2009), ch. 5.2. The interval takes the four means for independent
/// (Agresti and Finlay, Statistical Methods for the Social Sciences, ch. 7): its standard error is √Σ(variance ÷ n), for shares √Σ(p(1 − p) ÷ n). The same
/// people stand in both periods, so where persons resemble themselves it is wider than it had to be.
/// </remarks>
/// <param name="Low">The 95 % interval's lower end; null where a group is under ten, or where within each group all are alike: of no spread no interval is worked out.</param>
/// <param name="High">Its upper end.</param>
internal sealed record DifferenceInDifferences(decimal Value, decimal? Low, decimal? High)
{
    /// <summary>Under so many the mean stands alone (trust.md, "Small groups").</summary>
    public const int LeastForInterval = 10;

    private const decimal Normal95 = 1.959964m;

    /// <returns>Null where one of the groups is too small to say anything of.</returns>
    public static DifferenceInDifferences? Of(FourSamples s)
    {
        if (s.Least < SmallGroups.Minimum) return null;
        var value = s.TargetAfter.Mean - s.TargetBefore.Mean - (s.ComparisonAfter.Mean - s.ComparisonBefore.Mean);
        if (s.Least < LeastForInterval) return new(value, null, null);
        var variance = new[] { s.TargetBefore, s.TargetAfter, s.ComparisonBefore, s.ComparisonAfter }.Sum(c => c.Variance / c.N);
        if (variance == 0) return new(value, null, null);
        var margin = Normal95 * (decimal)Math.Sqrt((double)variance);
        return new(value, value - margin, value + margin);
    }
}
