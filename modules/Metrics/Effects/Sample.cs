namespace Competence.Metrics.Effects;

/// <summary>One group in one period, as numbers: how many people, their mean, and how far they lie apart.</summary>
/// <param name="N">People; of a share those who were employed on the first day of the period.</param>
/// <param name="Mean">A share from 0 to 1, or a mean in the measure's own unit; 0 where there is nobody.</param>
/// <param name="Variance">Of one person's value.</param>
internal sealed record Sample(int N, decimal Mean, decimal Variance)
{
    /// <summary>The variance of one yes or no: p(1 − p).</summary>
    public static Sample Share(int yes, int n) => n == 0 ? new(0, 0, 0) : OfShare((decimal)yes / n, n);

    public static Sample OfShare(decimal p, int n) => new(n, p, p * (1 - p));

    /// <summary>The sample variance: Σ(x − mean)² / (n − 1).</summary>
    public static Sample Of(IReadOnlyCollection<decimal> values)
    {
        if (values.Count == 0) return new(0, 0, 0);
        var mean = values.Sum() / values.Count;
        return new(values.Count, mean, values.Count == 1 ? 0 : values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
