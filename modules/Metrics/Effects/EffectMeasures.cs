using Competence.Metrics.Measures;

namespace Competence.Metrics.Effects;

/// <summary>The measures that somebody has or has not contributed to in a period: of a group that is a share of those employed on its first day.</summary>
internal static class EffectMeasures
{
    public static readonly IReadOnlyList<string> Shares = ["leavers", "voluntary_leavers", "stayed", "movers", "conversed"];

    public static Measure? Find(string name) => Shares.Contains(name) ? Measure.Find(name) : null;
}
