namespace Competence.Mentoring.Matching;

/// <param name="Pairs">The chosen of the candidates, in their order.</param>
/// <param name="Prices">What one more place of each mentor would about add to the total, in parts of <see cref="Candidates.Whole"/>.</param>
internal sealed record Assignment(IReadOnlyList<int> Pairs, IReadOnlyList<double> Prices)
{
    public long Total(Candidates among) => Pairs.Sum(pair => (long)among.Gain[pair]);
}
