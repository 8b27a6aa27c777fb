namespace Competence.Metrics.Pulses;

/// <summary>What some results say together.</summary>
/// <param name="Index">0-100: the mean over the items that ship, with one decimal.</param>
internal sealed record PulseScore(int Invited, int Answered, decimal Index, IReadOnlyList<PulseScore.ItemScore> Items)
{
    /// <summary>Of fewer the mean alone is told (trust.md): one of nine who disagrees could be guessed.</summary>
    private const int LeastForShares = 10;

    private const int Agreeing = 4;

    /// <summary>1-5 as 0-100.</summary>
    public static decimal Points(int value) => (value - 1) * 25m;

    /// <returns>Null where nobody has answered.</returns>
    public static PulseScore? Of(IReadOnlyList<PulseResult> results)
    {
        var answered = results.Sum(r => r.Answered);
        if (answered == 0) return null;
        var counts = Enumerable.Range(0, results[0].Counts.Length).Select(i => results.Sum(r => r.Counts[i])).ToArray();
        return new(results.Sum(r => r.Invited), answered, Math.Round(results.Sum(r => r.IndexSum) / answered, 1), [.. counts.Chunk(BallotBox.Values).Select(c => ItemScore.Of(c, answered))]);
    }

    public int Rate => (int)Math.Round(100m * Answered / Invited);

    /// <param name="Mean">1-5, with two decimals.</param>
    /// <param name="Index">0-100, with one decimal.</param>
    /// <param name="Agreeing">Percent who said 4 or 5; null where fewer than ten answered.</param>
    internal sealed record ItemScore(decimal Mean, decimal Index, int? Agreeing)
    {
        public static ItemScore Of(int[] counts, int answered)
        {
            var mean = counts.Index().Sum(c => (c.Index + 1m) * c.Item) / answered;
            var agreeing = counts.Skip(PulseScore.Agreeing - 1).Sum();
            return new(Math.Round(mean, 2), Math.Round((mean - 1) * 25, 1), answered < LeastForShares ? null : (int)Math.Round(100m * agreeing / answered));
        }
    }
}
