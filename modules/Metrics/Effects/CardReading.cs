using Competence.Kernel;
using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Effects;

/// <summary>The fourth level of a card, counted from facts for the people who were written down and nobody else.</summary>
internal static class CardReading
{
    public static async Task<EffectView> Effect(this IQuerySession session, EffectCard card, TimeProvider clock, CancellationToken ct)
    {
        var (before, after) = (card.Plan.Before, card.Plan.After);
        var none = new EffectView(
            EffectState.Running, before.Since, before.Month.AddMonths(1).AddDays(-1), after.Since, after.Month.AddMonths(1).AddDays(-1), [], null, null, null);
        if (clock.Today() < after.Month.AddMonths(1)) return none;
        var samples = await session.Samples(card, clock, ct);
        if (DifferenceInDifferences.Of(samples) is not { } found) return none with { State = EffectState.TooSmall };
        return none with
        {
            State = samples.Least < DifferenceInDifferences.LeastForInterval ? EffectState.MeanAlone : found.Low is null ? EffectState.NoSpread : EffectState.Whole,
            Groups = [.. new[] { samples.TargetBefore, samples.TargetAfter, samples.ComparisonBefore, samples.ComparisonAfter }.Select(s => new SampleView(Math.Round(s.Mean, 4), s.N))],
            Value = Math.Round(found.Value, 4), Low = Rounded(found.Low), High = Rounded(found.High),
        };
    }

    private static async Task<FourSamples> Samples(this IQuerySession session, EffectCard card, TimeProvider clock, CancellationToken ct)
    {
        var (target, comparison) = await session.GroupsOf(card.Id, ct);
        Window[] periods = [card.Plan.Before, card.Plan.After];
        Guid[] all = [.. target, .. comparison];
        var there = await session.Contributed(Measure.Find("employed_at_start")!, all, periods, clock, ct);
        var did = await session.Contributed(EffectMeasures.Find(card.Plan.Measure)!, all, periods, clock, ct);
        return new(Share(target, 0), Share(target, 1), Share(comparison, 0), Share(comparison, 1));

        Sample Share(Guid[] group, int period)
        {
            var present = group.Where(there[period].ContainsKey).ToList();
            return Sample.Share(present.Count(did[period].ContainsKey), present.Count);
        }
    }

    private static decimal? Rounded(decimal? value) => value is { } v ? Math.Round(v, 4) : null;
}
